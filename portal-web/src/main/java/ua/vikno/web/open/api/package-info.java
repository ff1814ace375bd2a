/** The open interface {@code /api/v1} for other programs: what everyone may read, described by {@code /api/v1/openapi}. */
package ua.vikno.web.open.api;
