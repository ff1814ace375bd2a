/** Is the portal alive and ready: {@code /health/live} and {@code /health/ready}. */
package ua.vikno.web.health;
