/** {@code /sitemap.xml}: what search engines are told of. */
package ua.vikno.web.open.sitemap;
