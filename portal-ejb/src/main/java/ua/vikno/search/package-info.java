/**
 * The search of the public site: what was typed is read as people type it (word forms, slips, the other keyboard, Latin letters,
 * everyday words) and what fits is ranked, name before other words before text.
 *
 * <p>May use: kernel, audit. Owns schema {@code search}. Main words: a <em>findable</em> ({@link ua.vikno.kernel.Findable}) is
 * what another feature lets be found; a <em>synonym</em> says which official words an everyday word means, kept by staff; a
 * <em>miss</em> is a search that found nothing, counted by day without who asked.
 */
package ua.vikno.search;
