package ua.vikno.registry;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import ua.vikno.kernel.PersonalRecords;

/** The person's subject card with what stands on it, whether their data are restricted and when they were opened all the same. */
@ApplicationScoped
class CardRecords implements PersonalRecords {

    private static final String CARD = "select surname, given_name, patronymic, tax_number, unzr, passport, birth_date,"
            + " phone, email, created_at as created from registry.card where account_id = ?1";

    /** The person as a sole trader. Who represents them is not in it, nor are organisations they represent. */
    private static final String TRADER = "select t.full_name, t.organisation_number, t.created_at as created"
            + " from registry.card t join registry.card p on p.tax_number = t.organisation_number where p.account_id = ?1";

    /** These cards, those merged with them, and those that stand for them. */
    private static final String WITH_MERGED = "(with own as (%s), root as (select coalesce(d.into_id, o.id) as id"
            + " from own o left join registry.redirect d on d.card_id = o.id) select id from root union"
            + " select r.card_id from registry.redirect r join root on r.into_id = root.id)";

    private static final String PERSONS = "select id from registry.card where account_id = ?1";

    private static final String OWN = WITH_MERGED.formatted(PERSONS);

    /** With the trade: notes on it are about the person. Its telephones may be those of whoever represents it. */
    private static final String OWN_AND_TRADE =
            WITH_MERGED.formatted(PERSONS + " union select t.id from registry.card t"
                    + " join registry.card p on p.tax_number = t.organisation_number where p.account_id = ?1");

    private static final String CONTACTS = "select kind, value, last_used from registry.contact where card_id in " + OWN
            + " order by last_used desc, id desc";

    private static final String NOTES = "select words, writer_name, written_at from registry.note where card_id in "
            + OWN_AND_TRADE + " order by id desc";

    private static final String MERGES =
            "select kept_id, merged_id, merged_by_name, merged_at, undone_by_name, undone_at"
                    + " from registry.merge where merged_id in " + OWN_AND_TRADE + " or kept_id in " + OWN_AND_TRADE
                    + " order by id desc";

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
                new Part(35, "merges", MERGES),
                new Part(36, "trader", TRADER));
    }
}
