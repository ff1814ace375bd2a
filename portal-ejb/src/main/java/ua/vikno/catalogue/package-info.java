/**
 * The catalogue of services: spheres, services with their terms and fees, offers (what is asked for where, how and since
 * when) and information cards.
 *
 * <p>May use: kernel, organisation, document, audit. Owns schema {@code catalogue}. Main words: a <em>service</em>
 * (послуга) has a code unique in its community, a provider (субʼєкт надання) and a term; an <em>offer</em> says whether it
 * can be ordered on the portal or at the desks of a centre or office; a <em>card</em> (інформаційна картка) consists of
 * parts, and a part that nobody has written is absent, never invented. Cards are <em>editions</em>, written by one person and
 * published by another, and cite <em>acts</em> of law.
 */
package ua.vikno.catalogue;
