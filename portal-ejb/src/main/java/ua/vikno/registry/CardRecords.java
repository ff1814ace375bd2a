package ua.vikno.registry;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import ua.vikno.kernel.PersonalRecords;

/** The person's subject card, whether their data are restricted and when they were opened all the same. */
@ApplicationScoped
class CardRecords implements PersonalRecords {

    private static final String CARD = "select surname, given_name, patronymic, tax_number, unzr, passport, birth_date,"
            + " phone, email, created_at as created from registry.card where account_id = ?1";

    private static final String RESTRICTION =
            "select ground, set_at as created from registry.restriction where account_id = ?1";

    private static final String OPENINGS = "select opened_name, number, reason, opened_at from registry.opening"
            + " where account_id = ?1 order by id desc";

    @Override
    public List<Part> parts() {
        return List.of(
                new Part(30, "card", CARD),
                new Part(31, "restriction", RESTRICTION),
                new Part(32, "openings", OPENINGS));
    }
}
