package ua.vikno.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What paths a row of the address table answers; made once for each row, since every request asks many of them.
 *
 * @param regex of the whole path, a group for each placeholder
 * @param names of the placeholders in order
 */
record AddressPattern(Pattern regex, List<String> names) {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-z]+)}");

    AddressPattern {
        names = List.copyOf(names);
    }

    static AddressPattern of(String pattern) {
        Matcher placeholders = PLACEHOLDER.matcher(pattern);
        List<String> names = new ArrayList<>();
        while (placeholders.find()) {
            names.add(placeholders.group(1));
        }
        String escaped = PLACEHOLDER.matcher(pattern.replace(".", "\\.")).replaceAll("([^/]+)");
        String whole = escaped.endsWith("/*") ? escaped.substring(0, escaped.length() - 1) + ".*" : escaped;
        return new AddressPattern(Pattern.compile(whole), names);
    }

    /** The values of the placeholders where the path is this address. */
    Optional<Map<String, String>> match(String path) {
        Matcher matcher = regex.matcher(path);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        Map<String, String> values = new LinkedHashMap<>();
        for (int i = 0; i < names.size(); i++) {
            values.put(names.get(i), matcher.group(i + 1));
        }
        return Optional.of(values);
    }
}
