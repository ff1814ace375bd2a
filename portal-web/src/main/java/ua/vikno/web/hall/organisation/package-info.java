/** Pages of devices that stand in a hall: becoming one, and what it is. */
package ua.vikno.web.hall.organisation;
