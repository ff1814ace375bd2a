package ua.vikno.subject;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ua.vikno.casework.CaseStatus;
import ua.vikno.kernel.Bilingual;
import ua.vikno.kernel.Page;
import ua.vikno.kernel.PersonName;
import ua.vikno.registry.CardId;
import ua.vikno.registry.SoughtPlace;
import ua.vikno.registry.SoughtWord;
import ua.vikno.registry.SubjectKind;
import ua.vikno.registry.WordMatch;

/** Lists of people and organisations and of their cases, within the centres of whoever looks. */
@ApplicationScoped
class SubjectListing {

    /** So many cards are looked at; whoever finds more asks more exactly. */
    static final int MOST = 40;

    /** Everybody on a page of people learns that they were shown to a clerk: no more are shown than can be told apart at a look. */
    static final int SIZE = 10;

    private static final int HISTORY_SIZE = 20;

    /** To plan one of these takes as long as to answer it, and one plan is right for everybody: it is kept whatever is sought. */
    private static final String KEPT_PLANS = "set local plan_cache_mode = force_generic_plan";

    private static final int TOTAL = 14;
    private static final int LOOKED = 15;

    @PersistenceContext
    EntityManager em;

    /** A page of a list and how many cards were looked at for it. */
    record Listed(Page<SubjectRow> page, boolean many) {

        boolean isEmpty() {
            return page.total() == 0;
        }
    }

    /** People whose names have a word for each of those that were typed. */
    public Listed names(Set<Long> centres, List<SoughtWord> words, int page) {
        boolean begun = words.stream().anyMatch(SoughtWord::isBegun);
        String sql = begun ? SubjectSql.begun(words.size()) : SubjectSql.names(words.size());
        List<WordMatch> all =
                words.stream().flatMap(word -> word.words().stream()).toList();
        Query query = query(sql, centres, page)
                .setParameter(5, array(all.stream().map(WordMatch::id)))
                .setParameter(6, array(all.stream().map(WordMatch::nearness)));
        if (begun) {
            beginnings(query, words);
        } else {
            for (int i = 0; i < words.size(); i++) {
                Stream<Long> ids = words.get(i).words().stream().map(WordMatch::id);
                query.setParameter(SubjectSql.FIRST_WORD + i, array(ids));
            }
        }
        return listed(query, page);
    }

    private static void beginnings(Query query, List<SoughtWord> words) {
        query.setParameter(7, texts(words.stream().filter(SoughtWord::isBegun).map(SoughtWord::beginning)));
        for (int i = 0; i < words.size(); i++) {
            query.setParameter(SubjectSql.FIRST_BEGUN + i, texts(words.get(i).keys().stream()));
        }
    }

    /** People who live there or asked about it. */
    public Listed places(Set<Long> centres, SoughtPlace place, int page) {
        boolean house = !place.house().isEmpty();
        Query query = query(SubjectSql.places(house), centres, page).setParameter(5, array(place.streets().stream()));
        if (house) {
            query.setParameter(6, place.house());
        }
        return listed(query, page);
    }

    /** People with these cards. */
    public Listed cards(Set<Long> centres, List<Long> cards, int page) {
        return listed(query(SubjectSql.cards(), centres, page).setParameter(5, array(cards.stream())), page);
    }

    /** The person of a case, and the organisation they represent in it. */
    public Listed ofCase(Set<Long> centres, String number, int page) {
        return listed(query(SubjectSql.ofCase(), centres, page).setParameter(5, number), page);
    }

    /** Whether somebody in these centres has a case under one of these cards. */
    public boolean isReached(Set<Long> centres, Collection<Long> cards) {
        return !ofCards(SubjectSql.REACH, centres, cards).getResultList().isEmpty();
    }

    /** Those of these cards that are within reach and not restricted. */
    public Set<Long> reached(Set<Long> centres, Collection<Long> cards) {
        List<?> ids = ofCards(SubjectSql.REACHED_OF, centres, cards).getResultList();
        return ids.stream().map(SubjectListing::number).collect(Collectors.toSet());
    }

    /** Standing cards of a case within reach: the organisation's first, where it is of one, then the person's. */
    public List<CardId> cardsOf(Set<Long> centres, String number) {
        List<?> ids = em.createNativeQuery(SubjectSql.CARDS_OF_CASE)
                .setParameter(1, array(centres.stream()))
                .setParameter(2, number)
                .getResultList();
        return ids.stream().map(id -> new CardId(number(id))).distinct().toList();
    }

    /** Who represented the organisation with these cards in cases within reach, the last first. */
    public List<Representative> representatives(Set<Long> centres, Collection<Long> cards) {
        List<?> rows = ofCards(SubjectSql.REPRESENTATIVES, centres, cards).getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new Representative(
                        new CardId(number(row[0])), (String) row[1], number(row[2]), instant(row[3]), number(row[4])))
                .toList();
    }

    /** Cases of these cards within reach, the latest first. */
    public Page<SubjectCase> history(Set<Long> centres, Collection<Long> cards, int page) {
        long total = number(ofCards(SubjectSql.COUNT, centres, cards).getSingleResult());
        List<?> rows = ofCards(SubjectSql.HISTORY, centres, cards)
                .setParameter(3, HISTORY_SIZE)
                .setParameter(4, (page - 1) * HISTORY_SIZE)
                .getResultList();
        return new Page<>(rows.stream().map(row -> line((Object[]) row)).toList(), total, page, HISTORY_SIZE);
    }

    private Query ofCards(String sql, Set<Long> centres, Collection<Long> cards) {
        return em.createNativeQuery(sql)
                .setParameter(1, array(centres.stream()))
                .setParameter(2, array(cards.stream()));
    }

    private Query query(String sql, Set<Long> centres, int page) {
        em.createNativeQuery(KEPT_PLANS).executeUpdate();
        return em.createNativeQuery(sql)
                .setParameter(1, array(centres.stream()))
                .setParameter(2, MOST + 1)
                .setParameter(3, (page - 1) * SIZE)
                .setParameter(4, SIZE);
    }

    private static Listed listed(Query query, int page) {
        List<?> rows = query.getResultList();
        Object[] first = rows.isEmpty() ? null : (Object[]) rows.get(0);
        long total = first == null ? 0 : number(first[TOTAL]);
        boolean many = first != null && number(first[LOOKED]) > MOST;
        return new Listed(
                new Page<>(rows.stream().map(row -> row((Object[]) row)).toList(), total, page, SIZE), many);
    }

    private static SubjectRow row(Object[] row) {
        return new SubjectRow(
                new CardId(number(row[0])),
                SubjectKind.valueOf((String) row[13]),
                new PersonName((String) row[1], (String) row[2], (String) row[3]),
                date(row[4]),
                text(row[5]),
                text(row[6]),
                number(row[7]),
                (String) row[8],
                new Bilingual((String) row[9], (String) row[10]),
                instant(row[11]),
                accounts(text(row[12])));
    }

    private static SubjectCase line(Object[] row) {
        return new SubjectCase(
                (String) row[0],
                (String) row[1],
                (String) row[2],
                new Bilingual((String) row[3], (String) row[4]),
                CaseStatus.valueOf((String) row[5]),
                instant(row[6]),
                date(row[7]),
                instant(row[8]),
                new CardId(number(row[9])),
                (Boolean) row[10],
                (String) row[11],
                number(row[12]));
    }

    private static Set<Long> accounts(String listed) {
        Set<Long> accounts = new HashSet<>();
        Stream.of(listed.split(",")).filter(id -> !id.isEmpty()).forEach(id -> accounts.add(Long.valueOf(id)));
        return accounts;
    }

    private static String array(Stream<?> values) {
        return values.map(String::valueOf).collect(Collectors.joining(",", "{", "}"));
    }

    /** Folded words hold letters and digits only, so none of them needs an escape; quoted, «null» is a word too. */
    private static String texts(Stream<String> words) {
        return array(words.map(word -> "\"" + word + '"'));
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }

    private static String text(Object value) {
        return value == null ? "" : (String) value;
    }

    private static Instant instant(Object value) {
        if (value == null) {
            return null;
        }
        return value instanceof OffsetDateTime at ? at.toInstant() : ((Timestamp) value).toInstant();
    }

    private static LocalDate date(Object value) {
        if (value == null) {
            return null;
        }
        return value instanceof LocalDate day ? day : ((Date) value).toLocalDate();
    }
}
