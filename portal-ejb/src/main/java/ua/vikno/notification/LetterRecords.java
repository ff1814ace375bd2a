package ua.vikno.notification;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import ua.vikno.kernel.PersonalRecords;

/** Letters to the person. */
@ApplicationScoped
class LetterRecords implements PersonalRecords {

    private static final String LETTERS = "select address, template, language, about, arguments, status, created_at as"
            + " created, sent_at from notification.message where account_id = ?1 order by id desc";

    @Override
    public List<Part> parts() {
        return List.of(new Part(80, "letters", LETTERS));
    }
}
