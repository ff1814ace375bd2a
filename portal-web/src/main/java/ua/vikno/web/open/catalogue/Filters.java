package ua.vikno.web.open.catalogue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import ua.vikno.catalogue.Audience;
import ua.vikno.catalogue.Channel;
import ua.vikno.catalogue.Facets;
import ua.vikno.kernel.Bilingual;
import ua.vikno.web.faces.Texts;
import ua.vikno.web.faces.WebRequest;
import ua.vikno.web.open.catalogue.Choices.Parameter;

/** The left column of the list: what can be chosen, with numbers, and what is chosen, with a way to drop it. */
public final class Filters {

    private static final int SHORT_LIST = 6;

    private final Choices choices;
    private final Facets facets;
    private final boolean officesDiffer;
    private final Texts text;
    private final ServiceWords words;
    private final WebRequest web;

    Filters(Choices choices, Facets facets, boolean officesDiffer, Texts text, ServiceWords words, WebRequest web) {
        this.choices = choices;
        this.facets = facets;
        this.officesDiffer = officesDiffer;
        this.text = text;
        this.words = words;
        this.web = web;
    }

    /** A chosen value with the address without it. */
    public record Pick(String label, String url) {}

    /** A parameter that another form sends along. */
    public record Hidden(String name, String value) {}

    Facets facets() {
        return facets;
    }

    public List<FilterOption> getChannels() {
        return List.of(
                channel("online", Channel.ONLINE_FULL),
                channel("online-visit", Channel.ONLINE_BOOKING),
                channel("office", Channel.IN_PERSON));
    }

    public List<FilterOption> getAudiences() {
        return List.of(audience("people", Audience.PEOPLE), audience("business", Audience.BUSINESS));
    }

    /** Services that can be ordered on the portal today. */
    public FilterOption getOrderable() {
        return option(
                Parameter.ORDER, Choices.ON_PORTAL, text.get("catalogue.filter.portal"), null, facets.orderable());
    }

    /** Chosen spheres and those with most services, by name. */
    public List<FilterOption> getSpheres() {
        return few(allSpheres());
    }

    /** The other spheres, by name. */
    public List<FilterOption> getMoreSpheres() {
        return others(allSpheres());
    }

    /** Chosen life situations and those with most services, in their order. */
    public List<FilterOption> getSituations() {
        return few(allSituations());
    }

    /** The other life situations, in their order. */
    public List<FilterOption> getMoreSituations() {
        return others(allSituations());
    }

    public List<FilterOption> getProviders() {
        return options(Parameter.PROVIDER, facets.providers());
    }

    /** Offices of the centre; none where all of them take people for the same, unless one is chosen. */
    public List<FilterOption> getOffices() {
        boolean chosen = !choices.values().get(Parameter.OFFICE).isEmpty();
        return officesDiffer || chosen ? allOffices() : List.of();
    }

    /** What is chosen, each with the address that drops it. */
    public List<Pick> getPicks() {
        List<Pick> picks = new ArrayList<>();
        if (!choices.text().isEmpty()) {
            picks.add(pick(Parameter.Q, choices.text(), text.of("catalogue.filter.typed", choices.text())));
        }
        addPicks(picks, Parameter.ORDER, List.of(getOrderable()));
        addPicks(picks, Parameter.CHANNEL, getChannels());
        addPicks(picks, Parameter.SITUATION, allSituations());
        addPicks(picks, Parameter.SPHERE, allSpheres());
        addPicks(picks, Parameter.AUDIENCE, getAudiences());
        addPicks(picks, Parameter.PROVIDER, getProviders());
        addPicks(picks, Parameter.OFFICE, allOffices());
        return picks;
    }

    /** Address of the whole list. */
    public String getReset() {
        return web.url("/services");
    }

    List<Hidden> hidden() {
        List<Hidden> hidden = new ArrayList<>();
        choices.values().forEach((parameter, values) -> {
            if (parameter != Parameter.Q && parameter != Parameter.SORT) {
                values.forEach(value -> hidden.add(new Hidden(parameter.name, value)));
            }
        });
        return hidden;
    }

    private List<FilterOption> allOffices() {
        return options(Parameter.OFFICE, facets.offices());
    }

    private List<FilterOption> allSpheres() {
        return options(
                Parameter.SPHERE,
                facets.spheres().stream()
                        .map(count -> new Facets.Count(
                                count.sphere().number(), count.sphere().name(), count.services()))
                        .toList());
    }

    private List<FilterOption> allSituations() {
        return options(Parameter.SITUATION, facets.situations());
    }

    /** A value that would leave nothing is left out, unless it is chosen. */
    private List<FilterOption> options(Parameter parameter, List<Facets.Count> counts) {
        return counts.stream()
                .map(count -> option(parameter, count.key(), count.name(), count.services()))
                .filter(option -> option.count() > 0 || option.checked())
                .toList();
    }

    /** Those of a long list that are chosen or have most services, in its order. */
    private static List<FilterOption> few(List<FilterOption> all) {
        long chosen = all.stream().filter(FilterOption::checked).count();
        List<FilterOption> shown = all.stream()
                .sorted(Comparator.comparing(FilterOption::checked)
                        .thenComparing(FilterOption::count)
                        .reversed())
                .limit(Math.max(SHORT_LIST, chosen))
                .toList();
        return all.stream().filter(shown::contains).toList();
    }

    private static List<FilterOption> others(List<FilterOption> all) {
        List<FilterOption> shown = few(all);
        return all.stream().filter(option -> !shown.contains(option)).toList();
    }

    /** A value nobody knows is shown as it is, so that it can be dropped. */
    private void addPicks(List<Pick> picks, Parameter parameter, List<FilterOption> options) {
        Map<String, String> labels =
                options.stream().collect(Collectors.toMap(FilterOption::value, FilterOption::label));
        choices.values()
                .get(parameter)
                .forEach(value -> picks.add(pick(parameter, value, labels.getOrDefault(value, value))));
    }

    private Pick pick(Parameter parameter, String value, String label) {
        return new Pick(label, web.url(choices.without(parameter, value).address()));
    }

    private FilterOption channel(String value, Channel channel) {
        return option(
                Parameter.CHANNEL,
                value,
                words.of("channel", channel),
                null,
                facets.channels().get(channel));
    }

    private FilterOption audience(String value, Audience audience) {
        return option(
                Parameter.AUDIENCE,
                value,
                words.of("audience", audience),
                null,
                facets.audiences().get(audience));
    }

    private FilterOption option(Parameter parameter, String value, Bilingual name, long count) {
        return option(parameter, value, words.name(name), words.lang(name), count);
    }

    private FilterOption option(Parameter parameter, String value, String label, String lang, long count) {
        return new FilterOption(value, label, lang, count, choices.has(parameter, value));
    }
}
