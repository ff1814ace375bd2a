package ua.vikno.subject;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import ua.vikno.benchmark.LaterIndexes;

/**
 * People by the hundred thousand, in SQL. Names are as unevenly spread as real ones: the commonest surname has seven people of a
 * thousand, most have one or two. Every person has a tax number that agrees with its last digit, a telephone and an address,
 * two of three an account. One of ten heads an organisation.
 */
final class MadeSubjects {

    private static final String TABLES = "registry.card, registry.card_words, registry.name_word, registry.contact,"
            + " registry.street, registry.redirect, casework.case_file";

    private static final String[] PEOPLE = {
        "create function pg_temp.part(n bigint, salt int) returns float8 language sql immutable as"
                + " 'select (hashint8extended(n, salt) & 1048575) / 1048576.0'",
        "create function pg_temp.pick(list text, place float8) returns text language sql immutable as"
                + " $$ select (string_to_array(list, ' '))[1 + floor(place * cardinality(string_to_array(list, ' ')))::int] $$",
        "create function pg_temp.coined(place bigint) returns text language sql immutable as $$ select"
                + " (string_to_array(l, ' '))[1 + place % 30] || (string_to_array(l, ' '))[1 + (place / 30) % 30]"
                + " || (string_to_array('енко чук ський юк ець ак ова іна ченко ів ик уш бода жир лат нюк дзе вчук гора піль', ' '))"
                + "[1 + (place / 900) % 20] from (values ('ба ве го ду жи за кі лу ма не по ра си ту фе хо цу ше щу яр ков мель пет вас"
                + " ром бон тка грі сав лис')) t (l) $$",
        "create temporary table made on commit preserve rows as select n,"
                + " initcap(pg_temp.coined(floor(18000 * power(pg_temp.part(n, 1), 2))::bigint)) as surname,"
                + " pg_temp.pick('Олександр Сергій Володимир Андрій Микола Іван Петро Юрій Василь Віктор Михайло Ігор Олег"
                + " Роман Дмитро Максим Артем Тарас Богдан Степан Ганна Ольга Олена Наталія Тетяна Ірина Марія Світлана"
                + " Людмила Оксана Юлія Катерина Надія Галина Любов Віра Леся Софія Дарина Яна', power(pg_temp.part(n, 2), 1.5))"
                + " as given,"
                + " pg_temp.pick('Олександрович Сергійович Володимирович Андрійович Миколайович Іванович Петрович Юрійович"
                + " Василівна Вікторівна Михайлівна Ігорівна Олегівна Романівна Дмитрівна Степанівна Богданівна Тарасівна',"
                + " power(pg_temp.part(n, 3), 1.5)) as patronymic,"
                + " date '1940-01-01' + (pg_temp.part(n, 4) * 25000)::int as born, (300000000 + n * 7)::text as digits,"
                + " '+38067' || lpad(n::text, 7, '0') as phone, 1 + floor(pg_temp.part(n, 5) * 500)::int as street,"
                + " 1 + floor(pg_temp.part(n, 6) * 150)::int as house from generate_series(1, {people}) n",
        "insert into registry.card (kind, surname, given_name, patronymic, name_key, tax_number, birth_date, phone, email,"
                + " account_id, created_at, version) overriding system value select 'PERSON', surname, given, patronymic,"
                + " lower(surname || ' ' || given || ' ' || patronymic), digits || ((((-1 * d[1]::int + 5 * d[2]::int + 7 * d[3]::int"
                + " + 9 * d[4]::int + 4 * d[5]::int + 6 * d[6]::int + 10 * d[7]::int + 5 * d[8]::int + 7 * d[9]::int) % 11) + 11)"
                + " % 11) % 10, born, phone, '', case when n % 3 > 0 then 1000000 + n end, now(), 1"
                + " from (select m.*, string_to_array(digits, null) as d from made m) m order by n",
        "create temporary table carded on commit preserve rows as select m.*, c.id from made m join registry.card c"
                + " on c.phone = m.phone",
        // organisations at the same houses, under a name of two words
        "insert into registry.card (kind, surname, given_name, patronymic, name_key, organisation_number, full_name, short_name,"
                + " phone, email, created_at, version) select 'LEGAL_ENTITY', name, '', '', lower(name), (10000000 + n)::text,"
                + " name, name, '+38044' || lpad(n::text, 7, '0'), '', now(), 1 from (select m.n, initcap(pg_temp.coined("
                + "floor(9000 * power(pg_temp.part(m.n, 8), 2))::bigint)) || ' ' || m.surname as name from made m"
                + " where m.n <= {organisations}) o order by n",
        "create temporary table firm on commit preserve rows as select m.n, c.id, c.name_key, c.phone, m.street, m.house"
                + " from made m join registry.card c on c.phone = '+38044' || lpad(m.n::text, 7, '0')",
        "create temporary table worded on commit preserve rows as select c.id, w.place, translate(replace(lower(w.word),"
                + " 'ʼ', ''), 'иїыєёэґ', 'іііееег') as word from carded c cross join lateral (values (1, c.surname), (2, c.given),"
                + " (3, c.patronymic)) w (place, word)",
        "insert into worded select f.id, w.place, translate(w.word, 'иїыєёэґ', 'іііееег') from firm f"
                + " cross join lateral unnest(string_to_array(f.name_key, ' ')) with ordinality w (word, place)",
        "insert into registry.name_word (word) select distinct word from worded on conflict do nothing",
        "insert into registry.card_words (card_id, words, begins) select t.id, array_agg(w.id order by t.place),"
                + " registry.beginnings(array_agg(w.word)) from worded t"
                + " join registry.name_word w on w.word = t.word group by t.id",
        "insert into registry.street (wording) select distinct translate(pg_temp.coined(s * 37), 'абвгдежзиіїйклмнопрстуфхцчшщюяєґь',"
                + " 'abvgdejziiiiklmnoprstufhcqwxy0eg') from generate_series(1, 500) s on conflict do nothing",
        "insert into registry.contact (card_id, kind, value, key, house, last_used)"
                + " select id, 'PHONE', phone, phone, '', now() from carded",
        "insert into registry.contact (card_id, kind, value, key, street_id, house, last_used)"
                + " select c.id, 'ADDRESS', s.wording || ', ' || c.house, s.wording || ' ' || c.house, s.id, c.house::text, now()"
                + " from carded c join (select id, wording, row_number() over (order by id) as place from registry.street) s"
                + " on s.place = c.street",
        "insert into registry.contact (card_id, kind, value, key, house, last_used)"
                + " select id, 'PHONE', phone, phone, '', now() from firm",
        "insert into registry.contact (card_id, kind, value, key, street_id, house, last_used)"
                + " select f.id, 'ADDRESS', s.wording || ', ' || f.house, s.wording || ' ' || f.house, s.id, f.house::text, now()"
                + " from firm f join (select id, wording, row_number() over (order by id) as place from registry.street) s"
                + " on s.place = f.street",
        "insert into registry.redirect (card_id, into_id) select id, id - 1 from carded where n % {merged} = 0",
        "insert into casework.case_file (number, office_id, office_code, service_code, year, sequence, application_id,"
                + " application_number, centre_id, provider_id, service_id, card_id, account_id, applicant_name,"
                + " service_name_uk, service_name_en, provider_name_uk, provider_name_en, status, delivery, registered_at,"
                + " registered_by, registrar_name, term_ends, term_amount, term_unit, term_started_at, half_on, closed_at,"
                + " route_version_id, version, organisation_card_id, organisation_name) select '01-28-13-' || lpad((k % 900000)::text, 6, '0') || '-' || 2000 + k / 900000, o.id, '01',"
                + " '28-13', 2000 + k / 900000, k % 900000 + 1, -k, k::text, x.id, 1, 1, c.id, 1, '', 'Викопіювання', '', '', '',"
                + " 'PROVIDED', 'ELECTRONIC', now(), 1, '', current_date, 10, 'WORKING_DAY', now(), current_date, now(),"
                + " v.id, 1, f.id, coalesce(f.name_key, '')"
                + " from generate_series(1, {cases}) k"
                + " join carded c on c.n = case when k <= {people} then k else 1 + floor(pg_temp.part(k, 7) * ({people} - 1))::int end"
                + " cross join (select min(id) as id from organisation.centre) x"
                + " cross join (select min(id) as id from organisation.office) o"
                + " cross join (select min(id) as id from casework.route_version) v"
                + " left join firm f on k % 10 = 0 and f.n = 1 + (k / 10) % {organisations}"
    };

    private MadeSubjects() {}

    /** So many people with so many cases, everyone with one at least, one card of so many merged. What cases lead to is not there. */
    static void make(DataSource database, int people, int cases, int merged) throws SQLException {
        make(database, people, people / 10, cases, merged);
    }

    /** The same with so many organisations that a tenth of the cases are of. */
    static void make(DataSource database, int people, int organisations, int cases, int merged) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            LaterIndexes.fill(statement, TABLES, () -> {
                for (String sql : PEOPLE) {
                    statement.execute(sql.replace("{people}", String.valueOf(people))
                            .replace("{organisations}", String.valueOf(organisations))
                            .replace("{cases}", String.valueOf(cases))
                            .replace("{merged}", String.valueOf(merged)));
                }
            });
        }
    }
}
