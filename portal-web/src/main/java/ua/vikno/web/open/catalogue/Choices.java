package ua.vikno.web.open.catalogue;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ua.vikno.catalogue.Audience;
import ua.vikno.catalogue.CatalogueQuery;
import ua.vikno.catalogue.Channel;

/**
 * What the reader chose in the catalogue, as it stands in the address: every choice is there and nothing else is, so that a
 * link can be kept, sent and changed by one choice. Values that mean nothing are left out.
 *
 * @param values chosen values of each parameter, in the order of the address
 * @param page number of the page, from 1
 */
public record Choices(Map<Parameter, Set<String>> values, int page) {

    /** A parameter of the address {@code /services}. */
    public enum Parameter {
        Q("q"),
        SPHERE("sphere"),
        PROVIDER("provider"),
        SITUATION("situation"),
        AUDIENCE("audience"),
        CHANNEL("channel"),
        ORDER("order"),
        OFFICE("office"),
        SORT("sort");

        final String name;

        Parameter(String name) {
            this.name = name;
        }
    }

    /** The value of {@code order} that leaves only what can be ordered on the portal. */
    static final String ON_PORTAL = "portal";

    private static final Map<String, Channel> CHANNELS =
            Map.of("online", Channel.ONLINE_FULL, "online-visit", Channel.ONLINE_BOOKING, "office", Channel.IN_PERSON);
    private static final Map<String, Audience> AUDIENCES =
            Map.of("people", Audience.PEOPLE, "business", Audience.BUSINESS);
    private static final Map<String, CatalogueQuery.Order> SORTS =
            Map.of("name", CatalogueQuery.Order.NAME, "code", CatalogueQuery.Order.CODE);
    private static final Pattern NAME = Pattern.compile("[0-9A-Za-z-]{1,40}");
    private static final int MOST_VALUES = 40;
    private static final int LAST_PAGE = 100_000;

    /** Reads the parameters of a request. */
    public static Choices read(Function<String, String[]> parameters) {
        Map<Parameter, Set<String>> values = new EnumMap<>(Parameter.class);
        for (Parameter parameter : Parameter.values()) {
            values.put(
                    parameter,
                    given(parameters, parameter.name)
                            .map(value -> clean(parameter, value))
                            .filter(value -> isMeant(parameter, value))
                            .limit(isSingle(parameter) ? 1 : MOST_VALUES)
                            .collect(Collectors.toCollection(LinkedHashSet::new)));
        }
        return new Choices(values, page(given(parameters, "page").findFirst()));
    }

    public CatalogueQuery query() {
        return new CatalogueQuery(
                        text(),
                        values.get(Parameter.SPHERE),
                        values.get(Parameter.PROVIDER).stream().findFirst(),
                        values.get(Parameter.SITUATION),
                        chosen(Parameter.AUDIENCE, AUDIENCES),
                        chosen(Parameter.CHANNEL, CHANNELS),
                        has(Parameter.ORDER, ON_PORTAL),
                        order(),
                        page)
                .at(values.get(Parameter.OFFICE).stream().findFirst());
    }

    String text() {
        return values.get(Parameter.Q).stream().findFirst().orElse("");
    }

    CatalogueQuery.Order order() {
        return values.get(Parameter.SORT).stream()
                .findFirst()
                .map(SORTS::get)
                .orElse(text().isEmpty() ? CatalogueQuery.Order.NAME : CatalogueQuery.Order.NEAREST);
    }

    boolean has(Parameter parameter, String value) {
        return values.get(parameter).contains(value);
    }

    /** How many filters narrow the list, the text not counted. */
    int filters() {
        return Stream.of(Parameter.values())
                .filter(parameter -> parameter != Parameter.Q && parameter != Parameter.SORT)
                .mapToInt(parameter -> values.get(parameter).size())
                .sum();
    }

    /** The same without one value, from the first page. */
    Choices without(Parameter parameter, String value) {
        return changed(parameter, values.get(parameter).stream().filter(chosen -> !chosen.equals(value)));
    }

    /** The same with only this value of a parameter, from the first page. */
    Choices with(Parameter parameter, String value) {
        return changed(parameter, Stream.of(value));
    }

    /** Address of the list with these choices, its first page. */
    String address() {
        String query = String.join("&", pairs());
        return query.isEmpty() ? "/services" : "/services?" + query;
    }

    /** The address up to the number of a page. */
    public String addressOfPage() {
        String address = address();
        return address + (address.contains("?") ? "&" : "?") + "page=";
    }

    private Choices changed(Parameter parameter, Stream<String> kept) {
        Map<Parameter, Set<String>> changed = new EnumMap<>(values);
        changed.put(parameter, kept.collect(Collectors.toCollection(LinkedHashSet::new)));
        return new Choices(changed, 1);
    }

    private List<String> pairs() {
        List<String> pairs = new ArrayList<>();
        for (Parameter parameter : Parameter.values()) {
            for (String value : values.get(parameter)) {
                pairs.add(parameter.name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
            }
        }
        return pairs;
    }

    private <T> Set<T> chosen(Parameter parameter, Map<String, T> meanings) {
        return values.get(parameter).stream().map(meanings::get).collect(Collectors.toSet());
    }

    private static boolean isMeant(Parameter parameter, String value) {
        return switch (parameter) {
            case Q -> !value.isEmpty();
            case SPHERE, PROVIDER, SITUATION -> NAME.matcher(value).matches();
            case AUDIENCE -> AUDIENCES.containsKey(value);
            case CHANNEL -> CHANNELS.containsKey(value);
            case ORDER -> value.equals(ON_PORTAL);
            case OFFICE -> value.matches("[0-9]{2}");
            case SORT -> SORTS.containsKey(value);
        };
    }

    private static boolean isSingle(Parameter parameter) {
        return switch (parameter) {
            case Q, PROVIDER, OFFICE, SORT -> true;
            case SPHERE, SITUATION, AUDIENCE, CHANNEL, ORDER -> false;
        };
    }

    private static String clean(Parameter parameter, String value) {
        String stripped = value.replaceAll("\\p{Cntrl}", " ").strip();
        boolean endless = parameter == Parameter.Q && stripped.length() > CatalogueQuery.LONGEST;
        return endless ? stripped.substring(0, CatalogueQuery.LONGEST) : stripped;
    }

    private static int page(Optional<String> value) {
        return value.filter(number -> number.matches("[0-9]{1,9}"))
                .map(Integer::valueOf)
                .map(number -> Math.min(Math.max(1, number), LAST_PAGE))
                .orElse(1);
    }

    private static Stream<String> given(Function<String, String[]> parameters, String name) {
        return Stream.ofNullable(parameters.apply(name)).flatMap(Stream::of);
    }
}
