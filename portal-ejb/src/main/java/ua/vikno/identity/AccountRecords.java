package ua.vikno.identity;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import ua.vikno.kernel.PersonalRecords;

/** The person's account, how they sign in, when they did. */
@ApplicationScoped
class AccountRecords implements PersonalRecords {

    private static final String ACCOUNT =
            "select surname, given_name, patronymic, tax_number, unzr, birth_date, sex, phone,"
                    + " email, language, created from identity.account where id = ?1";

    private static final String LOGINS =
            "select provider, created from identity.login where account = ?1 order by created";

    private static final String SESSIONS = "select provider, assurance, created, seen, ended from identity.session"
            + " where account = ?1 order by id desc";

    @Override
    public List<Part> parts() {
        return List.of(
                new Part(10, "account", ACCOUNT), new Part(20, "logins", LOGINS), new Part(90, "sessions", SESSIONS));
    }
}
