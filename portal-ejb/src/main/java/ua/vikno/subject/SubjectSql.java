package ua.vikno.subject;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import ua.vikno.registry.SoughtWord;

/**
 * The statements of the search, made of fixed pieces. Numbered parameters: 1 ids of centres, 2 how many cards are looked at, 3
 * and 4 where the page begins and how long it is, from 5 on what is sought.
 *
 * <p>The pieces that begin with {@code (select true … limit 1)} and {@code lateral (… limit 1)} are looks into an index, one
 * for each of a few rows. Written as {@code exists} and as joins they would let the planner read whole tables instead.
 */
final class SubjectSql {

    private static final String OF_CENTRES = " x.centre_id = any(cast(?1 as bigint[])) limit 1)";

    /** The person or organisation has a case in these centres, under whichever of their cards; people whose data are restricted are not found. */
    private static final String REACHED =
            "((select true from casework.v_case x where x.card_id = k.card_id and" + OF_CENTRES
                    + " or k.root_id <> k.card_id"
                    + " and (select true from casework.v_case x where x.card_id = k.root_id and" + OF_CENTRES
                    + " or (select true from registry.v_redirect g join casework.v_case x on x.card_id = g.card_id"
                    + " where g.into_id = k.root_id and" + OF_CENTRES + ")"
                    + " and k.root_id <> all ((select coalesce(array_agg(s.root_id), '{}')"
                    + " from registry.v_closed_subject s)::bigint[])";

    /** A name has three words and the matches are a hundred: the few are looked up among the many, not the other way round. */
    private static final String NEAR = "(select sum((cast(?6 as float8[]))[array_position("
            + "cast(?5 as bigint[]), w.id)]) from unnest(k.words) w (id))";

    private static final String OF_NAMES = " as near from registry.v_name k where " + REACHED;

    private static final String NAMES = "select k.root_id, " + NEAR + OF_NAMES;

    /** Which words begin so is not asked: however many they are, the name itself has the beginning. */
    private static final String BEGUN = "select k.root_id, coalesce(" + NEAR + ", 0) + " + SoughtWord.BEGINNING_ONLY
            + " * (select count(*) from unnest(cast(?7 as text[])) b (begin) where b.begin = any(k.begins))" + OF_NAMES;

    private static final String PLACES = "select k.root_id, case k.kind when 'ADDRESS' then 1.0 else 0.5 end as near"
            + " from registry.v_place k where k.street_id = any(cast(?5 as bigint[])) and " + REACHED;

    private static final String CARDS = "select k.root_id, 1.0 as near from unnest(cast(?5 as bigint[])) o (id)"
            + " join registry.v_name k on k.card_id = o.id where " + REACHED;

    private static final String CASE = "select k.root_id, 1.0 as near from casework.v_case o"
            + " join registry.v_name k on k.card_id = o.card_id where o.number = cast(?5 as text)"
            + " and o.centre_id = any(cast(?1 as bigint[])) and " + REACHED;

    private static final String ORDER = "c.near desc, s.surname, s.given_name, s.patronymic, s.birth_date, c.id";

    private static final String LIST = "with hit as materialized (%s),"
            + " seen as materialized (select root_id, near from hit limit ?2),"
            + " card as materialized (select root_id as id, max(near) as near from seen group by root_id),"
            + " page as materialized (select c.id, s.surname, s.given_name, s.patronymic, s.birth_date, s.tax_masked, s.kind,"
            + " s.account_id, count(*) over () as total, row_number() over (order by " + ORDER + ") as place"
            + " from card c cross join lateral (select v.surname, v.given_name, v.patronymic, v.birth_date,"
            + " coalesce(v.organisation_number, v.tax_masked) as tax_masked, v.kind, v.account_id"
            + " from registry.v_subject v where v.id = c.id limit 1) s order by place offset ?3 limit ?4)"
            + " select p.id, p.surname, p.given_name, p.patronymic, p.birth_date, p.tax_masked, a.value, n.cases,"
            + " l.number, l.service_name_uk, l.service_name_en, l.registered_at,"
            + " concat_ws(',', p.account_id, (select string_agg(v.account_id::text, ',') from registry.v_redirect g"
            + " cross join lateral (select c.account_id from registry.v_subject c where c.id = g.card_id limit 1) v"
            + " where g.into_id = p.id)),"
            + " p.kind, p.total, (select count(*) from seen) as looked"
            + " from page p cross join lateral (select array(select p.id union all"
            + " select g.card_id from registry.v_redirect g where g.into_id = p.id) as ids) m"
            + " cross join lateral (select count(*) as cases, max(x.id) as last from casework.v_case x"
            + " where x.card_id = any(m.ids) and x.centre_id = any(cast(?1 as bigint[]))) n"
            + " cross join lateral (select l.number, l.service_name_uk, l.service_name_en, l.registered_at"
            + " from casework.v_case l where l.id = n.last limit 1) l"
            + " left join lateral (select v.value from registry.v_place v where v.card_id = any(m.ids)"
            + " order by v.kind, v.last_used desc limit 1) a on true order by p.place";

    /** The first parameter that the statements of names have for each word that was typed. */
    static final int FIRST_WORD = 7;

    static final int FIRST_BEGUN = 8;

    private SubjectSql() {}

    /** People each of whose names' words is among these, for so many words. */
    static String names(int words) {
        return LIST.formatted(NAMES + each(words, " and k.words && cast(?%d as bigint[])", FIRST_WORD));
    }

    /** People whose names have one of the keys of each word, for so many words; parameter 7 are the beginnings that were typed. */
    static String begun(int words) {
        return LIST.formatted(BEGUN + each(words, " and k.begins && cast(?%d as text[])", FIRST_BEGUN));
    }

    private static String each(int words, String condition, int first) {
        return IntStream.range(first, first + words)
                .mapToObj(place -> condition.formatted(place))
                .collect(Collectors.joining());
    }

    /** People of these streets; parameter 6 is the house, where one is asked for. */
    static String places(boolean house) {
        return LIST.formatted(house ? PLACES + " and k.house = cast(?6 as text)" : PLACES);
    }

    /** People with these cards. */
    static String cards() {
        return LIST.formatted(CARDS);
    }

    /** The person of one case. */
    static String ofCase() {
        return LIST.formatted(CASE);
    }

    /** 1 ids of centres, 2 ids of cards. */
    static final String REACH = "select true from casework.v_case x where x.card_id = any(cast(?2 as bigint[])) and"
            + " x.centre_id = any(cast(?1 as bigint[])) limit 1";

    /** The same, and 3 and 4 the limits of the page. */
    static final String HISTORY = "select x.number, x.application_number, x.service_code, x.service_name_uk,"
            + " x.service_name_en, x.status, x.registered_at, x.term_ends, x.closed_at, x.card_id, x.of_organisation,"
            + " case when x.of_organisation and exists (select from registry.v_restricted r where r.account_id = x.account_id)"
            + " then '' else x.other_name end, x.account_id"
            + " from casework.v_case x where x.card_id = any(cast(?2 as bigint[]))"
            + " and x.centre_id = any(cast(?1 as bigint[])) order by x.id desc limit ?3 offset ?4";

    static final String COUNT = "select count(*) from casework.v_case x where x.card_id = any(cast(?2 as bigint[]))"
            + " and x.centre_id = any(cast(?1 as bigint[]))";

    /** Which of the cards of parameter 2 are within reach. */
    static final String REACHED_OF = "select k.root_id from unnest(cast(?2 as bigint[])) o (id)"
            + " join registry.v_name k on k.card_id = o.id where " + REACHED;

    /** 1 ids of centres, 2 number of a case. */
    static final String CARDS_OF_CASE = "select k.root_id from casework.v_case o join registry.v_name k on k.card_id ="
            + " o.card_id where o.number = cast(?2 as text) and o.centre_id = any(cast(?1 as bigint[]))"
            + " order by o.of_organisation desc";

    /** 1 ids of centres, 2 ids of cards: of a busy organisation its last cases are looked at. */
    static final String REPRESENTATIVES = "select k.root_id, case when exists (select from registry.v_restricted r"
            + " where r.account_id = l.account_id) then '' else s.surname || ' ' || s.given_name || ' ' || s.patronymic end,"
            + " l.cases, l.last_at, l.account_id from (select x.person_id, x.account_id, count(*) as cases,"
            + " max(x.registered_at) as last_at from (select v.person_id, v.account_id, v.registered_at from casework.v_case v"
            + " where v.of_organisation and v.card_id = any(cast(?2 as bigint[])) and v.centre_id = any(cast(?1 as bigint[]))"
            + " order by v.id desc limit 1000) x group by x.person_id, x.account_id order by last_at desc, x.person_id limit 20) l"
            + " cross join lateral (select v.root_id from registry.v_name v where v.card_id = l.person_id limit 1) k"
            + " cross join lateral (select v.surname, v.given_name, v.patronymic from registry.v_subject v"
            + " where v.id = l.person_id limit 1) s order by l.last_at desc, l.person_id";
}
