package ua.vikno.casework;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/**
 * The work of a centre over years, in SQL over the demo community: applications, each with its case but for those that wait. What
 * waits and what is in work is the same however long the years were.
 */
final class MadeOffice {

    static final int WAITING = 300;
    static final int IN_WORK = 3_000;

    private static final String[] SQL = {
        "create temporary table made as select n, (string_to_array('Коваленко Бондар Ткачук Мельник Шевченко Бойко Кравець Поліщук"
                + " Лисенко Гончар', ' '))[1 + n % 10] || chr(1072 + n / 10 % 32) || ' Навчальна ' || n % 977 as applicant,"
                + " n > {all} - {waiting} as waits, n > {all} - {waiting} - {in_work} and n <= {all} - {waiting} as open,"
                + " timestamptz '2026-11-17 08:00+00' - ({all} - n) * interval '40 seconds' as at"
                + " from generate_series(1, {all}) n",
        "insert into identity.account (id, version, surname, given_name, patronymic, language, created) overriding system value"
                + " select 5000000 + k, 1, 'Навчальна', 'Ганна', '', 'uk', now() from generate_series(0, {all} / 3) k",
        "insert into submission.application (draft_id, centre_id, number, account_id, service_id, service_code, service_name_uk,"
                + " service_name_en, provider_id, provider_name_uk, provider_name_en, form_code, form_version, answers, prefill,"
                + " language, submitted_at, due_on, applicant_name, notice_email, delivery, place_address, status, status_at,"
                + " version) select 5000000 + m.n, c.id, 5000000 + m.n, 5000000 + m.n / 3, s.id, s.code, s.name_uk, s.name_en, p.id,"
                + " p.name_uk, p.name_en, f.code, f.version, '{}', '{}', 'uk', m.at, date '2026-12-17', m.applicant, '', 'ELECTRONIC',"
                + " '', case when m.waits then 'SUBMITTED' when m.n % 100 = 0 then 'REFUSED' when m.open then 'REGISTERED'"
                + " else 'CLOSED' end, m.at, 1 from made m cross join (select min(id) as id from organisation.centre) c"
                + " cross join (select id, code, name_uk, name_en from catalogue.service where code = '28-13') s"
                + " cross join (select code, version from form.definition where code = 'common' limit 1) f"
                + " cross join (select id, name_uk, name_en from organisation.provider limit 1) p order by m.n",
        "insert into casework.case_file (number, office_id, office_code, service_code, year, sequence, application_id,"
                + " application_number, centre_id, provider_id, service_id, card_id, account_id, applicant_name, service_name_uk,"
                + " service_name_en, provider_name_uk, provider_name_en, status, delivery, registered_at, registered_by,"
                + " registrar_name, term_ends, term_amount, term_unit, term_started_at, half_on, closed_at, route_version_id,"
                + " version) select 'made-' || m.n, o.id, o.code, a.service_code, 2026, a.id, a.id, a.number, a.centre_id,"
                + " a.provider_id, a.service_id, r.id, a.account_id, a.applicant_name, a.service_name_uk, a.service_name_en,"
                + " a.provider_name_uk, a.provider_name_en, case when m.open then 'REGISTERED' else 'PROVIDED' end, 'ELECTRONIC',"
                + " m.at, 1, 'Навчальна', date '2026-11-10' + (m.n % 30)::int, 10, 'WORKING_DAY', m.at,"
                + " date '2026-11-05' + (m.n % 30)::int, case when m.open then null else m.at end, v.id, 1 from made m"
                + " join submission.application a on a.number = 5000000 + m.n"
                + " cross join (select id, code from organisation.office limit 1) o"
                + " cross join (select min(id) as id from registry.card) r"
                + " cross join (select id from casework.route_version where code = 'common' and version = 1) v"
                + " where not m.waits and m.n % 100 > 0 order by m.n"
    };

    private MadeOffice() {}

    /** So many applications. What they lead to is not there. */
    static void make(DataSource database, int all) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("set session_replication_role = replica");
            statement.execute(CasesInSql.CARD);
            for (String sql : SQL) {
                statement.execute(sql.replace("{all}", String.valueOf(all))
                        .replace("{waiting}", String.valueOf(WAITING))
                        .replace("{in_work}", String.valueOf(IN_WORK)));
            }
            statement.execute("vacuum analyze identity.account, submission.application, casework.case_file");
        }
    }
}
