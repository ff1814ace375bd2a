/** The panel for impaired sight: its one address, which keeps a visitor's look. */
package ua.vikno.web.open.accessibility;
