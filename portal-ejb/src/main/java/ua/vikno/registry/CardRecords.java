package ua.vikno.registry;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import ua.vikno.kernel.PersonalRecords;

/** The person's subject card. */
@ApplicationScoped
class CardRecords implements PersonalRecords {

    private static final String CARD = "select surname, given_name, patronymic, tax_number, unzr, passport, birth_date,"
            + " phone, email, created_at as created from registry.card where account_id = ?1";

    @Override
    public List<Part> parts() {
        return List.of(new Part(30, "card", CARD));
    }
}
