package ua.vikno.web.open.content;

import java.util.Optional;

/** The number of a page of a list as somebody typed it into the address. */
final class PageNumber {

    private PageNumber() {}

    /** 1 where none was asked for; empty where what was asked for is no page of any list. */
    static Optional<Integer> read(Optional<String> typed) {
        if (typed.isEmpty()) {
            return Optional.of(1);
        }
        return typed.filter(text -> text.matches("[1-9]\\d{0,5}")).map(Integer::valueOf);
    }
}
