package ua.vikno.content;

import java.util.List;

/**
 * What is wrong with a field.
 *
 * @param field its name, as {@code titleUk}
 * @param key of the words, {@code content.reason.…}
 */
public record PieceFault(String field, String key, List<Object> arguments) {

    static PieceFault of(String field, String reason, Object... arguments) {
        return new PieceFault(field, "content.reason." + reason, List.of(arguments));
    }
}
