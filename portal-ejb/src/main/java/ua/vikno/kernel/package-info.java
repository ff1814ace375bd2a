/**
 * What every feature stands on: refusals, the actor, the clock, paging, settings, the change feed, migrations, and how
 * typed words, names and addresses are brought to one form to be compared.
 *
 * <p>May use: the JDK and Jakarta EE. Owns schema {@code kernel}. Holds no service of the domain.
 */
package ua.vikno.kernel;
