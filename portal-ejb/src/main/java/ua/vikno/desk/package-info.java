/**
 * Reception at the desk (прийом у центрі): staff order a service for a visitor on the same forms as everybody's, scan papers,
 * have the application signed on paper and register it in one go.
 *
 * <p>May use: kernel, audit, identity, organisation, registry, catalogue, document, form, submission, casework, subject. Owns no
 * schema: drafts, applications, papers and signatures are {@code submission}'s, cases {@code casework}'s. Main word: visitor
 * (відвідувач), a person who stands at the desk, with an account of their own even where they never signed in.
 */
package ua.vikno.desk;
