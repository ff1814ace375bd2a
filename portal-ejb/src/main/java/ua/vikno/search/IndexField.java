package ua.vikno.search;

import java.util.List;

/** Fields of the index. */
final class IndexField {

    static final String CODE = "code";
    /** Words of the name as they are written, as dictionaries list them, without endings. */
    static final String NAME = "name";

    static final String NAME_LEMMA = "name-lemma";

    static final String NAME_STEM = "name-stem";
    static final String ABOUT_LEMMA = "about-lemma";
    static final String ABOUT_STEM = "about-stem";
    static final String BODY_STEM = "body-stem";
    /** Every word there is, for asking whether one is known and what a slip may have meant. */
    static final String WORD_LEMMA = "word-lemma";

    static final String WORD_STEM = "word-stem";

    /** Those in which a place is nearer or less near. */
    static final List<String> RANKED = List.of(NAME, NAME_LEMMA, NAME_STEM, ABOUT_LEMMA, ABOUT_STEM, BODY_STEM);

    private IndexField() {}
}
