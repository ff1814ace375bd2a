package ua.vikno.casework;

/**
 * The statements of {@link InboxListing}, made of fixed pieces; a piece that was not asked for is left out, so that the planner
 * sees what is really sought. Numbered parameters: 1 centre, 2 words as a pattern, 3 number exactly or 0, 4 sphere, 5 the moment
 * before which a row is urgent or since which it counts as of today, 6 rows before the page, 7 who asks, 8 now.
 */
final class InboxSql {

    /** So many refusals are shown and counted; whoever wants an older one asks for it by name or number. */
    static final int MOST = 150;

    /** Lists show no name of a restricted person, and none of them is found by name. */
    private static final String RESTRICTED =
            "exists (select from registry.v_restricted r where r.account_id = a.account_id)";

    private static final String OF_CENTRE = " from submission.v_application a where a.centre_id = ?1 and a.status ";
    private static final String WAITING = OF_CENTRE + "in ('SUBMITTED', 'CORRECTED')";
    private static final String WITH_PERSON = OF_CENTRE + "= 'CORRECTION_ASKED'";
    private static final String REFUSED =
            OF_CENTRE + "= 'REFUSED' and not exists (select from casework.case_file c where c.application_id = a.id)";

    /** The newest first, and for each a look into an index: a page ends as soon as it is full. */
    private static final String REGISTERED = " from (select c.id, c.number, c.application_id from casework.case_file c"
            + " where c.centre_id = ?1 and c.registered_at >= ?5 order by c.id desc) c cross join lateral"
            + " (select a.* from submission.v_application a where a.id = c.application_id limit 1) a where true";

    private static final String WORDS = " and (a.number = ?3 or lower(a.applicant_name) like ?2 and not " + RESTRICTED
            + " or lower(a.service_name_uk) like ?2 or lower(a.service_name_en) like ?2 or a.service_code like ?2)";
    private static final String SPHERE =
            " and a.service_id in (select s.id from catalogue.service s where s.sphere_id = ?4)";

    private static final String CLAIM = " from casework.claim h where h.application_id = a.id and h.until > ?8";
    private static final String FREE = " and not exists (select" + CLAIM + ")";
    private static final String MINE = " and exists (select" + CLAIM + " and h.account_id = ?7)";

    private static final String COLUMNS = "select a.number, a.submitted_at, a.service_code, a.service_name_uk,"
            + " a.service_name_en, case when " + RESTRICTED
            + " then '' else a.applicant_name end, a.attachments,"
            + " a.status_at < ?5 as urgent, a.account_id, a.status, a.status_at, a.id, (select h.holder_name" + CLAIM
            + "), (select h.taken_at" + CLAIM + "), (select h.until" + CLAIM + "), (select h.account_id = ?7" + CLAIM
            + "), ";

    /** How many wait, were registered today and are with the person. */
    static final String COUNTS = "select (select count(*)" + WAITING + "), (select count(*) from casework.case_file c"
            + " where c.centre_id = ?1 and c.registered_at >= ?2), (select count(*)" + WITH_PERSON + ")";

    static final String SPHERES = "select s.id, s.name_uk, s.name_en from catalogue.sphere s where s.id in"
            + " (select v.sphere_id from catalogue.service v where v.id in (select a.service_id" + WAITING
            + ")) order by s.name_uk";

    static final String WAITING_COUNT = "select count(*)" + WAITING;
    static final String WAITING_OF_NUMBER = "select a.id" + WAITING + " and a.number = ?2";

    private final InboxQuery query;

    InboxSql(InboxQuery query) {
        this.query = query;
    }

    /** One page. */
    String rows() {
        return COLUMNS
                + (query.tab() == InboxQuery.Tab.REGISTERED_TODAY ? "c.number" : "''")
                + asked()
                + order()
                + " limit " + InboxQuery.SIZE + " offset ?6";
    }

    /** Whether the number beside the tab tells how many there are. */
    boolean isCountedByTab() {
        return query.tab() == InboxQuery.Tab.REGISTERED_TODAY
                && query.words().isEmpty()
                && query.sphere() == null
                && query.holding() == Holding.ANY;
    }

    /** How many there are and how many of them are urgent; of refusals one more than are shown tells that there are more. */
    String count() {
        return switch (query.tab()) {
            case REFUSED -> "select count(*), 0 from (select a.id" + asked() + " limit " + (MOST + 1) + ") f";
            case REGISTERED_TODAY -> "select count(*), 0" + asked();
            case NEW, AT_APPLICANT -> "select count(*), count(*) filter (where a.status_at < ?5)" + asked();
        };
    }

    private String asked() {
        return switch (query.tab()) {
                    case NEW -> WAITING;
                    case REGISTERED_TODAY -> REGISTERED;
                    case AT_APPLICANT -> WITH_PERSON;
                    case REFUSED -> REFUSED;
                }
                + (query.words().isEmpty() ? "" : WORDS)
                + (query.sphere() == null ? "" : SPHERE)
                + switch (query.holding()) {
                    case ANY -> "";
                    case FREE -> FREE;
                    case MINE -> MINE;
                };
    }

    private String order() {
        return switch (query.tab()) {
            case NEW ->
                query.order() == InboxQuery.Order.NEWEST
                        ? " order by urgent desc, a.submitted_at desc, a.id desc"
                        : " order by urgent desc, a.submitted_at, a.id";
            case REGISTERED_TODAY -> " order by c.id desc";
            case AT_APPLICANT -> " order by a.status_at, a.id";
            case REFUSED -> " order by a.status_at desc, a.id desc";
        };
    }
}
