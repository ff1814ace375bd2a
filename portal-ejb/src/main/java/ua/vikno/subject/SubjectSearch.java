package ua.vikno.subject;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import ua.vikno.kernel.Page;
import ua.vikno.kernel.Role;
import ua.vikno.organisation.Staff;
import ua.vikno.registry.CardFinder;
import ua.vikno.registry.CardFinder.Nearness;
import ua.vikno.registry.SoughtWord;
import ua.vikno.subject.FoundSubjects.Near;
import ua.vikno.subject.SubjectListing.Listed;

/**
 * Finding a person by whatever is at hand, typed into one field. What is nearest to it is shown: first what was typed in any
 * case of the word, then what begins so, then what is like it. Each search stands in the trail, and each person shown learns.
 */
@Stateless
public class SubjectSearch {

    private static final Listed NONE = new Listed(new Page<>(List.of(), 0, 1, SubjectListing.SIZE), false);

    @Inject
    CardFinder finder;

    @Inject
    SubjectListing listing;

    @Inject
    Staff staff;

    @Inject
    SubjectTrail trail;

    /**
     * People of one's centres.
     *
     * @param words as typed
     * @param page 1 for the first
     */
    @RolesAllowed({Role.ADMINISTRATOR, Role.CHIEF})
    public FoundSubjects find(String words, int page) {
        Sought sought = Sought.of(words);
        Set<Long> centres = staff.mine().scope().centres();
        FoundSubjects found = sought.tries().isEmpty() ? nothing(null) : nearest(sought, centres, Math.max(1, page));
        trail.searched(sought.typed(), found.page().rows());
        return found;
    }

    private FoundSubjects nearest(Sought sought, Set<Long> centres, int page) {
        for (Nearness nearness : Nearness.values()) {
            for (SoughtAs as : sought.tries()) {
                Listed found = found(sought, as, nearness, centres, page);
                if (!found.page().rows().isEmpty()) {
                    return new FoundSubjects(as, near(nearness), found.page(), found.many());
                }
            }
        }
        return nothing(sought.tries().get(0));
    }

    /** Numbers are what they are: there is nothing near them. */
    private Listed found(Sought sought, SoughtAs as, Nearness nearness, Set<Long> centres, int page) {
        return switch (as) {
            case NAME -> names(sought, nearness, centres, page);
            case ADDRESS ->
                finder.place(sought.typed(), nearness)
                        .map(place -> listing.places(centres, place, page))
                        .orElse(NONE);
            case NUMBER -> exactly(nearness, () -> numbers(sought, centres, page));
            case CASE -> exactly(nearness, () -> listing.ofCase(centres, sought.caseNumber(), page));
        };
    }

    private Listed names(Sought sought, Nearness nearness, Set<Long> centres, int page) {
        for (List<String> reading : sought.readings()) {
            List<SoughtWord> words = finder.words(reading, nearness);
            if (words.stream().noneMatch(SoughtWord::isNobodys)) {
                Listed found = listing.names(centres, words, page);
                if (!found.page().rows().isEmpty()) {
                    return found;
                }
            }
        }
        return NONE;
    }

    private Listed numbers(Sought sought, Set<Long> centres, int page) {
        List<Long> cards = sought.keys().isEmpty() ? List.of() : finder.cards(sought.keys(), SubjectListing.MOST + 1);
        return cards.isEmpty() ? NONE : listing.cards(centres, cards, page);
    }

    private static Listed exactly(Nearness nearness, Supplier<Listed> search) {
        return nearness == Nearness.FORM ? search.get() : NONE;
    }

    private static Near near(Nearness nearness) {
        return switch (nearness) {
            case FORM -> Near.EXACT;
            case BEGINNING -> Near.BEGINNING;
            case LIKENESS -> Near.LIKE;
        };
    }

    private static FoundSubjects nothing(SoughtAs as) {
        return new FoundSubjects(as, Near.EXACT, NONE.page(), false);
    }
}
