/**
 * Telling people: letters from templates in two languages, kept in the business transaction and sent after it.
 *
 * <p>May use: kernel, document, audit. Owns schema {@code notification}. Main words: notice (what a feature asks to tell),
 * message (its row in the outbox), letter (what leaves), courier (who carries it).
 */
package ua.vikno.notification;
