/**
 * What the public site says besides services (зміст порталу): news, notices «До уваги громадян», instructions, frequent questions, links to state
 * services and plain pages, in two languages side by side, with pictures, a schedule and a history.
 *
 * <p>May use: kernel, audit, organisation, catalogue. Owns schema {@code content}. Main words: piece (матеріал); edition (редакція), what one
 * saving wrote, never changed; publication (публікація), which edition is shown when. {@link ua.vikno.content.Published} is read by everyone,
 * also by features above.
 */
package ua.vikno.content;
