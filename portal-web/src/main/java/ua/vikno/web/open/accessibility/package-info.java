/**
 * For people whom something keeps from using the portal: the panel for impaired sight, the accessibility statement, and the form that
 * tells of a barrier.
 */
package ua.vikno.web.open.accessibility;
