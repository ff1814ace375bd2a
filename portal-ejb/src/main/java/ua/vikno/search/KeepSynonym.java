package ua.vikno.search;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * How words are to be kept.
 *
 * @param id 0 for new ones
 * @param typed what people type, several divided by commas
 * @param meaning how it is called here
 */
public record KeepSynonym(
        long id,

        @NotNull
        @Size(min = 2, max = 1000, message = "search.error.typed")
        @Pattern(regexp = "(?s).*\\p{L}{2}.*", message = "search.error.typed")
        String typed,

        @NotNull
        @Size(min = 2, max = 200, message = "search.error.meaning")
        @Pattern(regexp = "(?s).*\\p{L}{2}.*", message = "search.error.meaning")
        String meaning) {}
