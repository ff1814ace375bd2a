package ua.vikno.casework;

/** Cases of made applications, in SQL over the demo community, for tests of how lists are read. */
public final class CasesInSql {

    /** The one card that all made cases are of. */
    public static final String CARD = "insert into registry.card (kind, surname, given_name, patronymic, name_key,"
            + " phone, email, created_at, version) values ('PERSON', 'Навчальна', 'Ганна', '', 'навчальна ганна', '', '',"
            + " now(), 1)";

    /** A case of each application, every fortieth of them open. */
    public static final String OF_APPLICATIONS =
            "insert into casework.case_file (number, office_id, office_code, service_code,"
                    + " year, sequence, application_id, application_number, centre_id, provider_id, service_id, card_id, account_id,"
                    + " applicant_name, service_name_uk, service_name_en, provider_name_uk, provider_name_en, status, delivery,"
                    + " registered_at, registered_by, registrar_name, term_ends, term_amount, term_unit, term_started_at, half_on,"
                    + " closed_at, route_version_id, version)"
                    + " select 'made-' || a.id, o.id, o.code, a.service_code, 2026, a.id, a.id, a.number, a.centre_id,"
                    + " a.provider_id, a.service_id, r.id, a.account_id, a.applicant_name, a.service_name_uk, a.service_name_en,"
                    + " a.provider_name_uk, a.provider_name_en, case when a.id % 40 = 0 then 'REGISTERED' else 'PROVIDED' end,"
                    + " 'ELECTRONIC', now(), 1, 'Навчальна', date '2026-11-01' + (a.id % 60)::int, 10, 'WORKING_DAY', now(),"
                    + " date '2026-10-20' + (a.id % 60)::int, case when a.id % 40 = 0 then null else now() end, v.id, 1"
                    + " from submission.application a, (select id, code from organisation.office limit 1) o,"
                    + " (select min(id) as id from registry.card) r,"
                    + " (select id from casework.route_version where code = 'common' and version = 1) v";

    private CasesInSql() {}
}
