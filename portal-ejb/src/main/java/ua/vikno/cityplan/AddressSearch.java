package ua.vikno.cityplan;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import ua.vikno.kernel.AddressWords;
import ua.vikno.kernel.StreetWords;

/** Finds addresses as people type them: with errors, abbreviations, old names of streets, Latin letters. */
@Stateless
public class AddressSearch {

    private static final int MOST = 20;
    private static final int STREETS = 6;
    private static final int SHORTEST = 2;

    @Inject
    PlanVersions versions;

    @Inject
    PlanAddresses addresses;

    /**
     * What the text may mean, the likeliest first. Without a number it names streets, and the houses of a street that is meant for sure.
     *
     * @param query as typed, from two letters
     * @param limit at most so many; 20 are the most
     * @return empty when nothing is alike or no plan is loaded
     */
    @PermitAll
    public List<AddressMatch> search(String query, int limit) {
        AddressWords words = AddressWords.of(query);
        Optional<Dataset> plan = versions.active();
        if (plan.isEmpty() || words.street().length() < SHORTEST) {
            return List.of();
        }
        int most = Math.max(1, Math.min(limit, MOST));
        List<PlanAddresses.Street> streets = streets(plan.get(), words);
        return (words.hasNumber() ? houses(streets, words, most) : streetsAndHouses(streets, words, most))
                .stream().limit(most).toList();
    }

    /**
     * The one address a text names, by the present name of its street or by an old one; empty when there is none or the number is missing.
     */
    @PermitAll
    public Optional<AddressMatch> find(String exactText) {
        AddressWords words = AddressWords.of(exactText);
        if (!words.hasNumber() || words.street().isEmpty()) {
            return Optional.empty();
        }
        return versions.active().stream()
                .flatMap(plan -> streets(plan, words).stream())
                .filter(street -> isNamed(street, words))
                .sorted(Comparator.comparing(
                        street -> !StreetWords.fold(street.name()).equals(words.street())))
                .flatMap(street ->
                        addresses.house(street, words.number()).stream().map(match -> named(match, street, words)))
                .findFirst();
    }

    private List<PlanAddresses.Street> streets(Dataset plan, AddressWords words) {
        List<PlanAddresses.Street> found = new ArrayList<>(addresses.streets(plan.id(), words.street(), STREETS * 2));
        if (words.kind() != null) {
            found.sort(Comparator.comparing(street -> !street.kind().equals(words.kind())));
        }
        return found.subList(0, Math.min(STREETS, found.size()));
    }

    private List<AddressMatch> houses(List<PlanAddresses.Street> streets, AddressWords words, int most) {
        List<AddressMatch> exact = new ArrayList<>();
        List<AddressMatch> begun = new ArrayList<>();
        for (PlanAddresses.Street street : streets) {
            Optional<AddressMatch> same = addresses.house(street, words.number());
            same.ifPresent(house -> exact.add(named(house, street, words)));
            addresses.houses(street, words.number(), most).stream()
                    .filter(house -> same.isEmpty() || same.get().id() != house.id())
                    .forEach(house -> begun.add(named(house, street, words)));
        }
        exact.addAll(begun);
        return exact;
    }

    private List<AddressMatch> streetsAndHouses(List<PlanAddresses.Street> streets, AddressWords words, int most) {
        List<AddressMatch> found = new ArrayList<>();
        for (PlanAddresses.Street street : streets) {
            addresses.middle(street).map(match -> named(match, street, words)).ifPresent(found::add);
        }
        streets.stream()
                .filter(street -> isNamed(street, words))
                .findFirst()
                .ifPresent(street ->
                        addresses.houses(street, "", most).forEach(house -> found.add(named(house, street, words))));
        return found;
    }

    private static boolean isNamed(PlanAddresses.Street street, AddressWords words) {
        boolean kindAgrees = words.kind() == null || words.kind().equals(street.kind());
        return kindAgrees
                && (StreetWords.fold(street.name()).equals(words.street())
                        || street.oldNames().stream().map(StreetWords::fold).anyMatch(words.street()::equals));
    }

    /** Says which old name was asked, so that the person recognises the street. */
    private static AddressMatch named(AddressMatch match, PlanAddresses.Street street, AddressWords words) {
        if (alike(StreetWords.fold(street.name()), words.street())) {
            return match;
        }
        return street.oldNames().stream()
                .filter(old -> alike(StreetWords.fold(old), words.street()))
                .findFirst()
                .map(old -> new AddressMatch(match.id(), match.text(), old, match.point(), match.house()))
                .orElse(match);
    }

    private static boolean alike(String name, String typed) {
        int common = Math.min(Math.min(name.length(), typed.length()), 4);
        return common > 1 && name.regionMatches(0, typed, 0, common);
    }
}
