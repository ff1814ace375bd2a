/**
 * The doors of the deployed portal, tried over plain HTTP without a browser: who may come where, what every answer carries, what
 * is refused. Comes after {@code container} and before {@code journey}, as the names say.
 */
package ua.vikno.doors;
