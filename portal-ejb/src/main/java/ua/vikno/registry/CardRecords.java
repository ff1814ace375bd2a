package ua.vikno.registry;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import ua.vikno.kernel.PersonalRecords;

/** The person's subject card with what stands on it, whether their data are restricted and when they were opened all the same. */
@ApplicationScoped
class CardRecords implements PersonalRecords {

    private static final String CARD = "select surname, given_name, patronymic, tax_number, unzr, passport, birth_date,"
            + " phone, email, created_at as created from registry.card where account_id = ?1";

    /** The person's card, those merged with it, and the one that stands for it. */
    private static final String OWN = "(select c.root_id from registry.v_subject c where c.account_id = ?1 union"
            + " select r.card_id from registry.v_subject c join registry.redirect r on r.into_id = c.root_id"
            + " where c.account_id = ?1)";

    private static final String CONTACTS = "select kind, value, last_used from registry.contact where card_id in " + OWN
            + " order by last_used desc, id desc";

    private static final String NOTES =
            "select words, writer_name, written_at from registry.note where card_id in " + OWN + " order by id desc";

    private static final String MERGES =
            "select kept_id, merged_id, merged_by_name, merged_at, undone_by_name, undone_at"
                    + " from registry.merge where merged_id in " + OWN + " or kept_id in " + OWN + " order by id desc";

    private static final String RESTRICTION =
            "select ground, set_at as created from registry.restriction where account_id = ?1";

    private static final String OPENINGS = "select opened_name, number, reason, opened_at from registry.opening"
            + " where account_id = ?1 order by id desc";

    @Override
    public List<Part> parts() {
        return List.of(
                new Part(30, "card", CARD),
                new Part(31, "restriction", RESTRICTION),
                new Part(32, "openings", OPENINGS),
                new Part(33, "contacts", CONTACTS),
                new Part(34, "notes", NOTES),
                new Part(35, "merges", MERGES));
    }
}
