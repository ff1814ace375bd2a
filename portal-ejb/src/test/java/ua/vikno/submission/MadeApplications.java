package ua.vikno.submission;

/** Applications by the thousand, for tests of how lists are read. */
public final class MadeApplications {

    /** Of sixteen people in turn, in SQL over the demo community. */
    public static final String TWENTY_THOUSAND =
            "insert into submission.application (draft_id, centre_id, number, account_id,"
                    + " service_id, service_code, service_name_uk, service_name_en, provider_id, provider_name_uk,"
                    + " provider_name_en, form_code, form_version, answers, prefill, language, submitted_at, due_on,"
                    + " applicant_name, notice_email, delivery, place_address, status, status_at, version)"
                    + " select 1000000 + n, c.id, 1000000 + n, a.id, s.id, s.code, s.name_uk, s.name_en, p.id, p.name_uk,"
                    + " p.name_en, f.code, f.version, '{}', '{}', 'uk', now(), current_date, 'Навчальний', '', 'ELECTRONIC', '',"
                    + " 'SUBMITTED', now(), 1 from generate_series(1, 20000) n"
                    + " join (select id, row_number() over () - 1 as place from identity.account) a on a.place = n % 16"
                    + " cross join (select id from organisation.centre limit 1) c"
                    + " cross join (select id, code, name_uk, name_en from catalogue.service limit 1) s"
                    + " cross join (select code, version from form.definition where code = 'common' limit 1) f"
                    + " cross join (select id, name_uk, name_en from organisation.provider limit 1) p";

    private MadeApplications() {}
}
