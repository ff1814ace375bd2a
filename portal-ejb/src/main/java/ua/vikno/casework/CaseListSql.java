package ua.vikno.casework;

import java.util.EnumMap;
import java.util.Map;

/**
 * The statements of {@link CaseListing}, made of fixed pieces. Numbered parameters: 1 ids of centres or providers, 2 words as a
 * pattern, 3 words exactly, 4 and 5 limits of the page, 6 and 7 the days of urgency, 8 ids of cases, 9 and 10 between which names
 * begin with the words.
 *
 * <p>Work at hand is read whole by its own index. Of what is done, which grows with the years, the newest are found first, so
 * that a page costs the same after ten thousand cases and after a million.
 */
final class CaseListSql {

    /** So many of what is done are shown and counted; whoever wants an older one asks for it by name or number. */
    static final int MOST = 1_000;

    /** So many are shown of those found by words; whoever finds more asks more exactly. */
    static final int MOST_FOUND = 300;

    /** Lists show no name of a restricted person, and none of them is found by name. */
    private static final String RESTRICTED =
            "exists (select from registry.v_restricted r where r.account_id = c.account_id)";

    private static final String COLUMNS = "select c.number, c.application_number, c.service_code, c.service_name_uk,"
            + " c.service_name_en, case when " + RESTRICTED
            + " then '' else c.applicant_name end, c.status, c.registered_at, c.term_ends, c.stopped_at, c.half_on, c.account_id,"
            + " case when " + RESTRICTED + " then '' else c.organisation_name end";

    private static final String FROM = " from casework.case_file c where ";
    private static final String OF_CENTRES = "c.centre_id = any(cast(?1 as bigint[]))";

    /** A look into an index for each case; as {@code exists} the planner might read every stage there ever was. */
    private static final String OF_PROVIDERS = "(select true from casework.stage s where s.case_id = c.id and s.shown"
            + " and s.provider_id = any(cast(?1 as bigint[])) limit 1)";

    /** The name in the list: of an organisation, else of the person. */
    private static final String SUBJECT = "coalesce(nullif(c.organisation_name, ''), c.applicant_name)";

    private static final Map<CaseQuery.Part, String> PARTS = new EnumMap<>(Map.of(
            CaseQuery.Part.IN_WORK, " and c.closed_at is null and c.status in ('REGISTERED', 'SUSPENDED')",
            CaseQuery.Part.WAITING, " and c.closed_at is null and c.status = 'WAITING_AT_OFFICE'",
            CaseQuery.Part.CLOSED, " and c.closed_at is not null",
            CaseQuery.Part.ALL, ""));

    private static final Map<CaseQuery.Order, String> ORDERS = new EnumMap<>(Map.of(
            CaseQuery.Order.NEWEST, " order by c.id desc",
            CaseQuery.Order.OLDEST, " order by c.id",
            CaseQuery.Order.TERM, " order by c.stopped_at is not null, c.term_ends, c.id",
            CaseQuery.Order.TERM_FROM_LAST, " order by c.term_ends desc, c.id desc",
            CaseQuery.Order.APPLICANT, " order by " + SUBJECT + ", c.id",
            CaseQuery.Order.APPLICANT_FROM_LAST, " order by " + SUBJECT + " desc, c.id desc"));

    private static final String PERSON = "lower(c.applicant_name) like ?2 and not " + RESTRICTED;
    private static final String NAMED = "c.applicant_key >= ?9 and c.applicant_key < ?10 and not " + RESTRICTED;
    private static final String ORGANISATION =
            "c.organisation_card_id is not null and lower(c.organisation_name) like ?2 and not " + RESTRICTED;
    private static final String SERVICES = "from catalogue.service s where s.code = ?3 or lower(s.name_uk) like ?2";

    private static final String WORDS_AT_HAND = " and (c.number = ?3 or c.application_number = ?3 or " + PERSON + " or "
            + ORGANISATION + " or c.service_code in (select s.code " + SERVICES + "))";

    private static final String PAGE = " limit ?4 offset ?5";

    /** A look into an index for each that was found; as a join the planner might read the whole table instead. */
    private static final String LOOKED_UP = " from unnest(cast(?8 as bigint[])) f (id) cross join lateral"
            + " (select c.* from casework.case_file c where c.id = f.id limit 1) c";

    private static final String NEWEST = " order by c.id desc limit {most}";

    /** The newest of each centre by its index: an index of several centres is in no order of theirs together. */
    private static final String NEWEST_OF_CENTRES = "select c.id from unnest(cast(?1 as bigint[])) x (centre)"
            + " cross join lateral (select c.id" + FROM + "c.centre_id = x.centre{way}{part}" + NEWEST + ") c" + NEWEST;

    /** The stages tell by themselves whose case is closed: an index of just these is read. */
    private static final String NEWEST_OF_PROVIDERS =
            "select distinct c.id from unnest(cast(?1 as bigint[])) x (provider)"
                    + " cross join lateral (select distinct c.case_id as id from casework.stage c"
                    + " where c.provider_id = x.provider and c.shown{closed} order by c.case_id desc limit {most}) c"
                    + NEWEST;

    private static final String ANYBODY =
            "select exists (select from casework.case_file c where c.applicant_key >= ?9 and c.applicant_key < ?10)";

    private static final String COUNTS = "select " + UrgencySql.counts()
            + ", count(*) filter (where c.closed_at is null and c.status = 'WAITING_AT_OFFICE')" + FROM;

    private final CaseQuery query;
    private final boolean centres;

    CaseListSql(CaseQuery query, boolean centres) {
        this.query = query;
        this.centres = centres;
    }

    /** How much there is to do. */
    static String counts(boolean centres) {
        return COUNTS + reach(centres) + " and c.closed_at is null";
    }

    boolean isBounded() {
        return query.part() == CaseQuery.Part.CLOSED || query.part() == CaseQuery.Part.ALL;
    }

    /** Whether names may have the words elsewhere than at their beginning. */
    boolean isOfWords() {
        return !query.words().isEmpty() && !ListWords.isCase(query.words());
    }

    /** How many are shown at most. */
    int most() {
        if (!isBounded()) {
            return Integer.MAX_VALUE;
        }
        return query.words().isEmpty() ? MOST : MOST_FOUND;
    }

    /** Whether the order of the page is that in which the newest are found, or its reverse. */
    boolean isByAge() {
        return query.order() == CaseQuery.Order.NEWEST || query.order() == CaseQuery.Order.OLDEST;
    }

    /** One page of what is at hand. */
    String rows() {
        return COLUMNS + FROM + atHand() + ORDERS.get(query.order()) + PAGE;
    }

    /** How many there are at hand. */
    String count() {
        return "select count(*)" + FROM + atHand();
    }

    /** Those of the cases of parameter 8 that stand on the page; all of them where they were cut to it already. */
    String rowsOf() {
        return COLUMNS + LOOKED_UP + ORDERS.get(query.order()) + (isByAge() ? "" : PAGE);
    }

    /**
     * Ids of the newest, one more than are shown: it tells that there are more. Of people those whose name begins with the words:
     * a surname is found at once however many cases there are, which letters from the middle of a name cannot be.
     */
    String newest() {
        String sql;
        if (query.words().isEmpty()) {
            sql = centres ? newestOf("") : NEWEST_OF_PROVIDERS.replace("{closed}", closed());
        } else if (ListWords.isCase(query.words())) {
            sql = found("c.number = ?3");
        } else {
            sql = "select c.id from (" + found("c.number = ?3") + " union " + found("c.application_number = ?3")
                    + " union ("
                    + newestOf(" and " + NAMED) + ") union (" + newestOf(" and " + ORGANISATION)
                    + ") union (select c.id from (select s.code " + SERVICES + ") s cross join lateral ("
                    + newestOf(" and c.service_code = s.code") + ") c" + NEWEST + ")) c" + NEWEST;
        }
        return bounded(sql);
    }

    private String closed() {
        return query.part() == CaseQuery.Part.CLOSED ? " and c.case_closed" : "";
    }

    /** Whether any name begins with the words, in whosever case. */
    String anybody() {
        return ANYBODY;
    }

    /** Ids of the newest people's whose name has the words anywhere: asked for where nothing begins with them. */
    String newestAnywhere() {
        return bounded(newestOf(" and " + PERSON));
    }

    private String bounded(String sql) {
        return sql.replace("{part}", part()).replace("{most}", String.valueOf(most() + 1));
    }

    private String atHand() {
        return reach(centres) + part() + (query.words().isEmpty() ? "" : WORDS_AT_HAND);
    }

    private String found(String way) {
        return "select c.id" + FROM + way + " and " + reach(centres) + "{part}";
    }

    /** Each way of finding reads its own index. */
    private String newestOf(String way) {
        return centres
                ? NEWEST_OF_CENTRES.replace("{way}", way)
                : "select c.id" + FROM + OF_PROVIDERS + way + "{part}" + NEWEST;
    }

    private String part() {
        return PARTS.get(query.part())
                + (query.urgency() == null ? "" : " and " + UrgencySql.condition(query.urgency()));
    }

    private static String reach(boolean centres) {
        return centres ? OF_CENTRES : OF_PROVIDERS;
    }
}
