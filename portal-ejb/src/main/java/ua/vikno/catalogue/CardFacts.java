package ua.vikno.catalogue;

import ua.vikno.organisation.Term;

/** What an edition of a card tells to be counted with: what the service costs and how long it may take while the edition holds. */
public record CardFacts(Fee fee, Term term) {}
