/** Providers of short texts for tests and the demo run: they speak the protocols, keep what came, and can be cut off. */
package ua.vikno.notification.twin;
