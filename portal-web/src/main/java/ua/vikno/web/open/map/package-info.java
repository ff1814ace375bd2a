/**
 * The plan of the city for the browser: tiles, address search, what lies at a place, a picture for pages without a script.
 *
 * <p>Everything here is the same for everyone: no cookie, no session, and what a caller writes wrongly is answered with 400
 * and a sentence that says how to write it.
 */
package ua.vikno.web.open.map;
