package ua.vikno.form;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import ua.vikno.audit.TestAudit;
import ua.vikno.identity.DemoAccounts;
import ua.vikno.kernel.Actor;
import ua.vikno.kernel.Bilingual;
import ua.vikno.kernel.Clocks;
import ua.vikno.kernel.CurrentActor;
import ua.vikno.kernel.TestDatabase;
import ua.vikno.organisation.TestOrganisation;

/** The demo community in a database of its own, and the builder as each of its clerks has it, at a moment that the test sets. */
final class FormTown implements AutoCloseable {

    static final String EDITOR = "staff-yuliia";
    static final String CHIEF = "staff-tetiana";

    private final TestDatabase.FreshDatabase database;
    private final Map<String, Long> accounts;
    private Instant now = Instant.parse("2026-11-25T10:00:00Z");

    FormTown() throws Exception {
        database = TestDatabase.filled(new TestDatabase.Filling("forms", em -> {
            DemoAccounts.prepare(em);
            TestOrganisation.load(em);
            SampleForms.publish(em, clock());
            return null;
        }));
        accounts = database.inTransaction(DemoAccounts::prepare);
    }

    private Clock clock() {
        return Clock.fixed(now, Clocks.KYIV);
    }

    /** From now on it is this moment. */
    void at(String moment) {
        now = Instant.parse(moment);
    }

    /** What a clerk does in a transaction of their own. */
    <T> T as(String clerk, Work<T> work) throws Exception {
        return database.inTransaction(em -> work.with(new Desk(em, clock(), accounts.get(clerk), clerk)));
    }

    long count(String sql) throws Exception {
        return database.inTransaction(em -> ((Number) em.createNativeQuery(sql).getSingleResult()).longValue());
    }

    @Override
    public void close() {
        database.close();
    }

    /** What a test does with the builder. */
    @FunctionalInterface
    interface Work<T> {
        T with(Desk desk) throws Exception;
    }

    /** The builder's boundaries on one entity manager. */
    static final class Desk {

        final FormDesk form = new FormDesk();
        final FormPublishing publishing = new FormPublishing();
        final Forms forms = new Forms();

        Desk(EntityManager em, Clock clock, long account, String name) {
            CurrentActor actor = () -> new Actor(Actor.Kind.PERSON, account, name, Set.of());
            FormClerk clerk = new FormClerk();
            clerk.staff = TestOrganisation.staff(em, clock, actor);
            clerk.offices = TestOrganisation.offices(em);
            clerk.audit = TestAudit.trail(em, actor);
            WorkingCopies copies = new WorkingCopies();
            copies.em = em;
            PublishedForms published = new PublishedForms();
            published.em = em;
            published.clock = clock;
            FormHistory history = new FormHistory();
            history.em = em;
            history.clock = clock;
            forms.forms = published;
            form.copies = copies;
            form.forms = published;
            form.history = history;
            form.clerk = clerk;
            form.audit = clerk.audit;
            form.clock = clock;
            publishing.copies = copies;
            publishing.forms = published;
            publishing.history = history;
            publishing.clerk = clerk;
            publishing.audit = clerk.audit;
            publishing.clock = clock;
        }

        /** The working copy of a form, begun from the common one where there is none. */
        WorkingCopyView begin(String code) {
            return form.begin(new BeginForm(code, Forms.COMMON, new Bilingual("Перевірка", "Review")));
        }

        /** One more step, over the copy as it stands. */
        WorkingCopyView addStep(String code, String name) {
            WorkingCopyView copy = form.copy(code).orElseThrow();
            return form.act(code, copy.version(), new FormAct.AddStep(new Bilingual(name, "")));
        }

        long version(String code) {
            return form.copy(code).orElseThrow().version();
        }

        /** Names of the steps that people who order a service meet now. */
        List<String> steps(String code) {
            return forms.ofService(code).orElseThrow().steps().stream()
                    .map(step -> step.name().uk())
                    .toList();
        }
    }
}
