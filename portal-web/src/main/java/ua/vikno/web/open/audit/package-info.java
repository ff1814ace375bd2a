/** Published roots of the trail. */
package ua.vikno.web.open.audit;
