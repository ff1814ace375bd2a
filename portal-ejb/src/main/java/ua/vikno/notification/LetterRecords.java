package ua.vikno.notification;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import ua.vikno.kernel.PersonalRecords;

/** Letters to the person, and of what they want to be written to. */
@ApplicationScoped
class LetterRecords implements PersonalRecords {

    private static final String LETTERS =
            "select channel as notice_channel, address, template, language, about, arguments,"
                    + " status, created_at as created, sent_at, receipt, receipt_at from notification.message where account_id = ?1 order by id desc";

    private static final String NEWS =
            "select case when texts then 'SMS' when letters then 'EMAIL' else 'CABINET' end as notice_channel,"
                    + " concat_ws(', ', case when accepted then 'ACCEPTED' end, case when progress then 'PROGRESS' end,"
                    + " case when ready then 'READY' end, case when fee then 'FEE' end) as news_kinds, changed_at"
                    + " from notification.news_choice where account_id = ?1";

    @Override
    public List<Part> parts() {
        return List.of(new Part(75, "news", NEWS), new Part(80, "letters", LETTERS));
    }
}
