/**
 * Who the centre has served: one subject card (картка заявника) per person or organisation, found or made when an application is
 * registered.
 *
 * <p>May use: kernel, identity, audit, document. Owns schema {@code registry}; lists above may join {@code registry.v_card}, {@code
 * v_restricted} and, for finding cards, {@code v_subject}, {@code v_name}, {@code v_place}, {@code v_redirect} and {@code
 * v_closed_subject}. Main words: card, facts (what is known of a person when they come), identity keys (domain order:
 * tax number, УНЗР, passport with birth date and name, account; never telephone or e-mail), restriction (the person's data are
 * opened only after writing why), opening (that somebody did), subject (a person with all
 * cards that turned out to be theirs), redirect (from a merged card to the one that stands for it).
 */
package ua.vikno.registry;
