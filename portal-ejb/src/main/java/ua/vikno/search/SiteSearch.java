package ua.vikno.search;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import ua.vikno.kernel.Findable;

/** The search of the public site, for everyone. Nothing of who asks is known or kept. */
@Stateless
public class SiteSearch {

    /** Longest text that is looked for. */
    public static final int LONGEST = 200;
    /** Services on a page. */
    public static final int PAGE_SIZE = 20;

    private static final int MOST_OTHERS = 10;
    private static final int MOST_NEAREST = 3;
    private static final int MOST_SUGGESTED = 5;
    private static final int MOST_OTHERS_SUGGESTED = 2;

    @Inject
    SearchIndexes indexes;

    @Inject
    MissRows misses;

    @Inject
    Clock clock;

    /**
     * What fits, the nearest first; what is nearest where nothing does, which is counted for the staff.
     *
     * @param page of the services, 1 for the first; the other kinds stand on the first page only
     * @throws QueryTooLong it is longer than {@value #LONGEST} characters
     */
    @PermitAll
    public SearchAnswer find(String typed, int page) {
        String asked = clean(typed);
        if (asked.isEmpty()) {
            return SearchAnswer.NONE;
        }
        SearchIndex index = indexes.current();
        int wanted = (int) Math.min(Integer.MAX_VALUE, Math.max(1, page) * (long) PAGE_SIZE);
        Ranked found = index.find(asked, false, kind -> kind == Findable.Kind.SERVICE ? wanted : MOST_OTHERS);
        if (!found.isEmpty()) {
            return answer(found, index, Math.max(1, page), false);
        }
        MissText.of(asked, index.lexicon()).ifPresent(text -> misses.count(LocalDate.now(clock), text));
        return answer(index.nearest(asked, MOST_NEAREST), index, 1, true);
    }

    /**
     * A few of what fits, for a list under the field; the last word may be unfinished.
     *
     * @throws QueryTooLong it is longer than {@value #LONGEST} characters
     */
    @PermitAll
    public SearchAnswer suggest(String typed) {
        String asked = clean(typed);
        if (asked.isEmpty()) {
            return SearchAnswer.NONE;
        }
        SearchIndex index = indexes.current();
        // a space at the end finishes the last word
        Ranked found = index.find(
                typed.endsWith(" ") ? asked + " " : asked,
                true,
                kind -> kind == Findable.Kind.SERVICE ? MOST_SUGGESTED : MOST_OTHERS_SUGGESTED);
        Marking marking = new Marking(found.reading(), index.lexicon());
        List<SearchAnswer.Group> groups = Stream.of(Findable.Kind.values())
                .filter(kind -> found.total(kind) > 0)
                .map(kind -> new SearchAnswer.Group(
                        kind,
                        found.total(kind),
                        found.of(kind).stream().map(marking::hit).toList()))
                .toList();
        return new SearchAnswer(groups, found.reading().shown(), false);
    }

    private static String clean(String typed) {
        String plain = typed == null ? "" : typed.replaceAll("\\p{Cntrl}", " ").strip();
        if (plain.length() > LONGEST) {
            throw new QueryTooLong();
        }
        return plain;
    }

    private static SearchAnswer answer(Ranked found, SearchIndex index, int page, boolean nearest) {
        List<SearchAnswer.Group> groups = new ArrayList<>();
        Marking marking = new Marking(found.reading(), index.lexicon());
        for (Findable.Kind kind : Findable.Kind.values()) {
            boolean services = kind == Findable.Kind.SERVICE;
            if (found.total(kind) > 0 && (services || page == 1)) {
                List<SearchHit> hits = found.of(kind).stream()
                        .skip(services ? (page - 1L) * PAGE_SIZE : 0)
                        .map(marking::hit)
                        .toList();
                groups.add(new SearchAnswer.Group(kind, found.total(kind), hits));
            }
        }
        return new SearchAnswer(groups, found.reading().shown(), nearest);
    }
}
