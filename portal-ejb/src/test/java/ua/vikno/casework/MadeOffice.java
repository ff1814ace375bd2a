package ua.vikno.casework;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import ua.vikno.benchmark.LaterIndexes;

/**
 * The work of a centre over years, in SQL over the demo community: applications for forty services, a quarter of them for the
 * extract, each with its case and a stage but for those that wait, were refused or are with the person. One of twenty is a
 * neighbour centre's. What is at hand is the same however long the years were.
 */
final class MadeOffice {

    private static final String TABLES =
            "identity.account, submission.application, casework.case_file, casework.stage, submission.refusal";

    private static final String[] SQL = {
        "create temporary table made as select n, (string_to_array('Коваленко Бондар Ткачук Мельник Шевченко Бойко Кравець Поліщук"
                + " Лисенко Гончар', ' '))[1 + n % 10] || chr(1072 + n / 10 % 32) || ' ' || (string_to_array('Олександр Сергій"
                + " Володимир Андрій Микола Іван Петро Юрій Василь Віктор Михайло Ігор Олег Роман Дмитро Максим Артем Тарас Богдан"
                + " Степан Марко Лука Яким', ' '))[1 + n / 320 % 23] || ' ' || (string_to_array('Олександрович Сергійович"
                + " Володимирович Андрійович Миколайович Іванович Петрович Юрійович Васильович Вікторович Михайлович Ігорович"
                + " Олегович Романович Дмитрович Максимович Тарасович', ' '))[1 + n / 7360 % 17] as applicant,"
                + " n > {all} - {waiting} as waits, n > {all} - {waiting} - {in_work} and n <= {all} - {waiting} as open,"
                + " timestamptz '2026-11-17 08:00+00' - ({all} - n) * interval '40 seconds' as at"
                + " from generate_series(1, {all}) n",
        "create temporary table served as select row_number() over (order by s.code <> '28-13', s.id) - 1 as place, s.*,"
                + " p.name_uk as provider_uk, p.name_en as provider_en from catalogue.service s"
                + " join organisation.provider p on p.id = s.provider_id limit 40",
        "insert into identity.account (id, version, surname, given_name, patronymic, language, created) overriding system value"
                + " select 5000000 + k, 1, 'Навчальна', 'Ганна', '', 'uk', now() from generate_series(0, {all} / 3) k",
        "insert into submission.application (draft_id, centre_id, number, account_id, service_id, service_code, service_name_uk,"
                + " service_name_en, provider_id, provider_name_uk, provider_name_en, form_code, form_version, answers, prefill,"
                + " language, submitted_at, due_on, applicant_name, notice_email, delivery, place_address, status, status_at,"
                + " version) select 5000000 + m.n, case when m.n % 20 = 13 then c.other else c.own end, 5000000 + m.n,"
                + " 5000000 + m.n / 3, s.id, s.code, s.name_uk, s.name_en, s.provider_id, s.provider_uk, s.provider_en, f.code,"
                + " f.version, '{}', '{}', 'uk', m.at, date '2026-12-17', m.applicant, '', 'ELECTRONIC', '', case when m.waits"
                + " then case m.n % 10 when 0 then 'CORRECTION_ASKED' when 1 then 'CORRECTED' else 'SUBMITTED' end"
                + " when m.n % 100 = 0 then 'REFUSED' when m.open then 'REGISTERED' else 'CLOSED' end, m.at, 1 from made m"
                + " join served s on s.place = case when m.n % 4 = 0 then 0 else m.n % 40 end"
                + " cross join (select min(id) as own, max(id) as other from organisation.centre) c"
                + " cross join (select code, version from form.definition where code = 'common' limit 1) f order by m.n",
        "insert into casework.case_file (number, office_id, office_code, service_code, year, sequence, application_id,"
                + " application_number, centre_id, provider_id, service_id, card_id, account_id, applicant_name, service_name_uk,"
                + " service_name_en, provider_name_uk, provider_name_en, status, delivery, registered_at, registered_by,"
                + " registrar_name, term_ends, term_amount, term_unit, term_started_at, half_on, closed_at, route_version_id,"
                + " version) select o.code || '-28-13-' || lpad(m.n::text, 6, '0') || '-2026', o.id, o.code, a.service_code, 2026,"
                + " a.id, a.id, a.number, a.centre_id, a.provider_id, a.service_id, r.id, a.account_id, a.applicant_name,"
                + " a.service_name_uk, a.service_name_en, a.provider_name_uk, a.provider_name_en, case when m.open"
                + " then 'REGISTERED' else 'PROVIDED' end, 'ELECTRONIC', m.at, 1, 'Навчальна', date '2026-11-10' + (m.n % 30)::int,"
                + " 10, 'WORKING_DAY', m.at, date '2026-11-05' + (m.n % 30)::int, case when m.open then null else m.at end, v.id, 1"
                + " from made m join submission.application a on a.number = 5000000 + m.n"
                + " cross join (select id, code from organisation.office limit 1) o"
                + " cross join (select min(id) as id from registry.card) r"
                + " cross join (select id from casework.route_version where code = 'common' and version = 1) v"
                + " where not m.waits and m.n % 100 > 0 order by m.n",
        "insert into casework.stage (case_id, position, turn, kind, step, provider_id, role, performer_uk, performer_en, due,"
                + " opened_at, shown, done_by, case_closed, version) select c.id, 1, 3, 'PREPARATION', 'prepare', c.provider_id,"
                + " 'provider_officer', 'Управління', '', c.term_ends, c.registered_at, true, '', c.closed_at is not null, 1"
                + " from casework.case_file c"
                + " order by c.id"
    };

    private MadeOffice() {}

    /** So many applications, of which so many wait and so many are in work. What they lead to is not there. */
    static void make(DataSource database, int all, int waiting, int inWork) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            LaterIndexes.fill(statement, TABLES, () -> {
                statement.execute(CasesInSql.CARD);
                for (String sql : SQL) {
                    statement.execute(sql.replace("{all}", String.valueOf(all))
                            .replace("{waiting}", String.valueOf(waiting))
                            .replace("{in_work}", String.valueOf(inWork)));
                }
            });
        }
    }
}
