/** How addresses are written, typed and compared. Plain texts only; seen by {@code cityplan} only. */
package ua.vikno.cityplan.wording;
