/** Fills the portal of the demo run, feature by feature, so that no screen is empty. */
package ua.vikno.web.demo.start;
