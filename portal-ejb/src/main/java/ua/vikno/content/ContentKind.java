package ua.vikno.content;

import java.util.Set;

/** What a piece is: where it stands on the site and in which order. */
public enum ContentKind {
    NEWS("/news/"),
    /** «До уваги громадян»: the newest one stands on the first page. */
    NOTICE("/news/"),
    INSTRUCTION("/instructions/"),
    QUESTION("/questions#"),
    /** Where a service of a ministry or another body is ordered. */
    STATE_SERVICE("/state-services#"),
    PAGE("/pages/");

    /** What stands in the list of news, by its day. */
    public static final Set<ContentKind> DATED = Set.of(NEWS, NOTICE);

    private final String place;

    ContentKind(String place) {
        this.place = place;
    }

    /** Where people read it, without the language. */
    public String address(String slug) {
        return place + slug;
    }

    /** Whether it says nothing without a body. */
    boolean needsBody() {
        return this == NEWS || this == INSTRUCTION || this == QUESTION || this == PAGE;
    }
}
