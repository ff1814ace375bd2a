/** Speaks OpenID Connect with identity providers, by Nimbus. Used by nobody outside {@code identity}. */
package ua.vikno.identity.adapter;
