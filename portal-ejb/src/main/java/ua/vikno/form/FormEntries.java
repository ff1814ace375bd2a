package ua.vikno.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What was typed, as it was typed: input name → values. Kept whatever it is, so that nothing typed is lost; only what the
 * database cannot hold (the null character, halves of characters) becomes the visible sign {@code �}, which no check accepts.
 */
public record FormEntries(Map<String, List<String>> values) {

    /** Stands for a character that could not be kept. */
    public static final char UNREADABLE = '\uFFFD';

    /** Nothing typed. */
    public static final FormEntries NONE = new FormEntries(Map.of());

    public FormEntries {
        Map<String, List<String>> kept = new LinkedHashMap<>();
        values.forEach((name, typed) ->
                kept.put(name, typed.stream().map(FormEntries::keepable).toList()));
        values = java.util.Collections.unmodifiableMap(kept);
    }

    /** The only or first value, empty where nothing was typed. */
    public String one(String name) {
        List<String> typed = values.getOrDefault(name, List.of());
        return typed.isEmpty() ? "" : typed.get(0);
    }

    public List<String> all(String name) {
        return values.getOrDefault(name, List.of());
    }

    /** These entries with others laid over them. */
    public FormEntries with(FormEntries over) {
        Map<String, List<String>> merged = new LinkedHashMap<>(values);
        merged.putAll(over.values);
        return new FormEntries(merged);
    }

    /** Characters in all values. */
    public long length() {
        return values.values().stream()
                .flatMap(List::stream)
                .mapToLong(String::length)
                .sum();
    }

    private static String keepable(String typed) {
        StringBuilder kept = null;
        for (int i = 0; i < typed.length(); i++) {
            char c = typed.charAt(i);
            boolean pair = Character.isHighSurrogate(c)
                    && i + 1 < typed.length()
                    && Character.isLowSurrogate(typed.charAt(i + 1));
            if (pair) {
                i++;
            } else if (c == 0 || Character.isSurrogate(c)) {
                kept = kept == null ? new StringBuilder(typed) : kept;
                kept.setCharAt(i, UNREADABLE);
            }
        }
        return kept == null ? typed : kept.toString();
    }
}
