/**
 * The subject card (картка суб'єкта звернення) as staff use it: finding people the centre has served, their whole history, notes,
 * and cards that turn out to be one person's.
 *
 * <p>May use: kernel, audit, organisation, registry, casework. Owns no schema: cards and what stands on them are
 * {@code registry}'s, cases {@code casework}'s; it joins their views. A card is within the reach of a clerk in whose centres the
 * person has a case. Main words: sought (what was typed, understood), subject (a person with all their cards).
 */
package ua.vikno.subject;
