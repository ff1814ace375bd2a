/**
 * Who the centre has served: one subject card (картка заявника) per person, found or made when an application is registered.
 *
 * <p>May use: kernel, identity, audit, document. Owns schema {@code registry}; lists above may join {@code registry.v_card}.
 * Main words: card, facts (what is known of a person when they come), identity keys (domain order: tax number, УНЗР, passport
 * with birth date and name, account; never telephone or e-mail).
 */
package ua.vikno.registry;
