package ua.vikno.accessibility;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * What somebody tells about a barrier; all but the words may be empty.
 *
 * @param page where it was met
 * @param words what went wrong
 * @param name of who writes
 * @param email where to answer
 * @param language {@code uk} or {@code en}: of the page it is written on
 */
public record TellBarrier(
        @NotNull @Size(max = LONGEST_PAGE, message = "accessibility.error.page")
        String page,

        @NotBlank(message = "accessibility.error.words")
        @Size(max = LONGEST_WORDS, message = "accessibility.error.long")
        String words,

        @NotNull @Size(max = LONGEST_NAME, message = "accessibility.error.name")
        String name,

        @NotNull
        @Pattern(regexp = EMAIL_OR_NONE, message = "accessibility.error.email")
        @Size(max = LONGEST_EMAIL, message = "accessibility.error.email")
        String email,

        @NotNull @Pattern(regexp = "uk|en") String language) {

    public static final int LONGEST_PAGE = 500;
    public static final int LONGEST_WORDS = 4_000;
    public static final int LONGEST_NAME = 150;
    public static final int LONGEST_EMAIL = 254;

    /** An address that mail servers take; empty for none. */
    public static final String EMAIL_OR_NONE = "|[A-Za-z0-9_%+'&=~-]{1,64}(?:[.][A-Za-z0-9_%+'&=~-]{1,64}){0,9}"
            + "@(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?[.]){1,9}[A-Za-z]{2,24}";

    public TellBarrier {
        page = clean(page);
        words = clean(words);
        name = clean(name);
        email = clean(email);
    }

    /** What PostgreSQL cannot hold goes away; browsers end lines by two characters and count them as one. */
    private static String clean(String typed) {
        return typed == null
                ? ""
                : typed.replace("\0", "").replace("\r\n", "\n").strip();
    }
}
