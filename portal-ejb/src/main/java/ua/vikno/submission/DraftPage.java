package ua.vikno.submission;

import ua.vikno.form.FormSurroundings;

/** A draft as its page needs it: with what its form stands in, both read at once. */
public record DraftPage(DraftView draft, FormSurroundings surroundings) {}
