package ua.vikno.catalogue;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import ua.vikno.audit.TestAudit;
import ua.vikno.kernel.Actor;
import ua.vikno.kernel.Clocks;
import ua.vikno.kernel.Role;
import ua.vikno.organisation.TestOrganisation;
import ua.vikno.submission.SubmissionTown;

/** The demo community with its cards, and the desk where they are written as each of its clerks has it, at a moment of the test. */
final class CardTown implements AutoCloseable {

    final SubmissionTown town;
    final Actor yuliia;
    final Actor tetiana;
    final Actor zoriana;
    private Instant now = Instant.parse("2026-11-25T10:00:00Z");

    CardTown() throws Exception {
        town = new SubmissionTown();
        yuliia = town.staff("staff-yuliia", Role.CONTENT_EDITOR);
        tetiana = town.staff("staff-tetiana", Role.CHIEF);
        zoriana = town.staff("staff-zoriana", Role.CHIEF);
    }

    /** From now on it is this moment. */
    void at(String moment) {
        now = Instant.parse(moment);
    }

    <T> T as(Actor clerk, Work<T> work) throws Exception {
        return town.database().inTransaction(em -> work.with(new Desk(em, Clock.fixed(now, Clocks.KYIV), clerk)));
    }

    /** What anybody sees of a service now. */
    ServiceView seen(String code) throws Exception {
        return as(yuliia, desk -> desk.catalogue.service(new ServiceCode(code)).orElseThrow());
    }

    @Override
    public void close() {
        town.close();
    }

    /** What a test does with the desk. */
    @FunctionalInterface
    interface Work<T> {
        T with(Desk desk) throws Exception;
    }

    /** The boundaries on one entity manager. */
    static final class Desk {

        final EntityManager em;
        final CardDesk cards = new CardDesk();
        final Acts acts = new Acts();
        final OldCodes codes = new OldCodes();
        final Catalogue catalogue;
        final CatalogueSearch search;
        final ServiceList list = new ServiceList();

        Desk(EntityManager em, Clock clock, Actor actor) {
            this.em = em;
            catalogue = TestCatalogue.catalogue(em, clock);
            search = TrainingCatalogue.search(em);
            search.indexes.clock = clock;
            list.rows = new EntryRows();
            list.rows.em = em;
            list.clock = clock;
            CardClerk clerk = new CardClerk();
            clerk.staff = TestOrganisation.staff(em, clock, () -> actor);
            clerk.offices = TestOrganisation.offices(em);
            clerk.services = TrainingCatalogue.services(em);
            clerk.audit = TestAudit.trail(em, () -> actor);
            cards.clerk = clerk;
            cards.editions = TrainingCatalogue.editions(em);
            cards.acts = TrainingCatalogue.acts(em);
            cards.audit = clerk.audit;
            cards.clock = clock;
            acts.clerk = clerk;
            acts.books = cards.acts;
            acts.audit = clerk.audit;
            acts.clock = clock;
            codes.clerk = clerk;
            codes.codes = TrainingCatalogue.moved(em);
            codes.audit = clerk.audit;
            codes.clock = clock;
        }

        long version(String code) {
            return cards.draft(code).orElseThrow().version();
        }
    }
}
