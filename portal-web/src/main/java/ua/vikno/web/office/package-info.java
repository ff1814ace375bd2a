/** Pages of those who work for the centre or for a provider. */
package ua.vikno.web.office;
