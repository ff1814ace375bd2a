/**
 * The doors of the deployed portal, tried over plain HTTP without a browser: who may come where, what every answer carries, what
 * is refused.
 */
package ua.vikno.doors;
