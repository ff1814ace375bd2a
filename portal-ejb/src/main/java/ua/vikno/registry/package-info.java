/**
 * Who the centre has served: one subject card (картка заявника) per person, found or made when an application is registered.
 *
 * <p>May use: kernel, identity, audit, document. Owns schema {@code registry}; lists above may join {@code registry.v_card} and
 * {@code registry.v_restricted}. Main words: card, facts (what is known of a person when they come), identity keys (domain order:
 * tax number, УНЗР, passport with birth date and name, account; never telephone or e-mail), restriction (the person's data are
 * opened only after writing why), opening (that somebody did).
 */
package ua.vikno.registry;
