package ua.vikno.calls;

import java.time.Clock;
import java.time.Instant;
import ua.vikno.appointment.TestReception;
import ua.vikno.audit.TestAudit;
import ua.vikno.catalogue.ServiceCode;
import ua.vikno.catalogue.TestCatalogue;
import ua.vikno.consultation.TestConsultations;
import ua.vikno.desk.TestDesk;
import ua.vikno.form.FormEntries;
import ua.vikno.form.SampleForms;
import ua.vikno.kernel.Actor;
import ua.vikno.kernel.CurrentActor;
import ua.vikno.kernel.Role;
import ua.vikno.kernel.TestKernel;
import ua.vikno.organisation.TestOrganisation;
import ua.vikno.submission.DraftId;
import ua.vikno.submission.SaveDraft;
import ua.vikno.submission.SubmissionTown;

/** The demo community with its desks and its operator, and the feature's boundaries for one person and one transaction. */
final class CallsTown implements AutoCloseable {

    static final Clock NOW = SubmissionTown.CLOCK;

    private final SubmissionTown town = new SubmissionTown("calls", TestReception::load);

    final Actor hanna = town.citizen("citizen-hanna");
    final Actor yaryna = town.staff("staff-yaryna", Role.CALL_CENTRE);
    final Actor olena = town.staff("staff-olena", Role.ADMINISTRATOR);
    final Actor oksana = town.staff("staff-oksana", Role.RECEPTIONIST);
    final Actor zoriana = town.staff("staff-zoriana", Role.CHIEF);

    CallsTown() throws Exception {}

    /** What a test does with the boundaries. */
    @FunctionalInterface
    interface Work<T> {
        T with(Telephone telephone) throws Exception;
    }

    /** The same for what gives nothing back. */
    @FunctionalInterface
    interface Act {
        void with(Telephone telephone) throws Exception;
    }

    <T> T as(Actor actor, Work<T> work) throws Exception {
        return as(actor, NOW, work);
    }

    <T> T as(Actor actor, Clock clock, Work<T> work) throws Exception {
        return town.as(actor, desk -> work.with(new Telephone(desk, actor, clock)));
    }

    void run(Actor actor, Act act) throws Exception {
        as(actor, telephone -> {
            act.with(telephone);
            return null;
        });
    }

    SubmissionTown town() {
        return town;
    }

    /** Hanna orders an extract from the city plan in the first centre. */
    void order() throws Exception {
        DraftId draft = town.as(hanna, desk -> desk.drafts.open(new ServiceCode("28-13")));
        town.as(hanna, desk -> desk.drafts.save(new SaveDraft(draft, Long.MAX_VALUE, 4, SampleForms.wellFilled())));
        town.as(hanna, desk -> desk.submitting.submit(new SaveDraft(draft, Long.MAX_VALUE, 4, FormEntries.NONE), "uk"));
    }

    /** Hanna is expected for her last application; the id of the visit. */
    long expected(Instant from) throws Exception {
        return number("insert into appointment.booking (office_id, desk_id, topic_id, account_id, during, status,"
                + " application_id, made_at) select d.office_id, d.id, t.id, " + hanna.account() + ", tstzrange('"
                + from
                + "', '" + from.plusSeconds(900) + "'), 'BOOKED', (select max(id) from submission.application), now()"
                + " from appointment.desk d cross join appointment.topic t where d.label = 'Вікно 1'"
                + " and t.name_uk like 'Реєстрація місця%' order by d.id, t.id limit 1 returning id");
    }

    long number(String sql) throws Exception {
        return town.database()
                .inTransaction(em -> ((Number) em.createNativeQuery(sql).getSingleResult()).longValue());
    }

    void change(String sql) throws Exception {
        town.database().inTransaction(em -> em.createNativeQuery(sql).executeUpdate());
    }

    @Override
    public void close() {
        town.close();
    }

    /** The feature's beans on one entity manager. */
    static final class Telephone {
        final SubmissionTown.Desk desk;
        final Calls calls = new Calls();
        final Callers callers = new Callers();
        final CallActs acts = new CallActs();
        final CallVisits visits = new CallVisits();
        final CallJournal journal = new CallJournal();
        final CallForgetting forgetting = new CallForgetting();

        Telephone(SubmissionTown.Desk desk, Actor acting, Clock clock) {
            this.desk = desk;
            CurrentActor actor = () -> acting;
            CallRows rows = new CallRows();
            rows.em = desk.em;
            JournalRows lines = new JournalRows();
            lines.em = desk.em;
            CallGuard guard = new CallGuard();
            guard.staff = TestOrganisation.staff(desk.em, NOW, actor);
            guard.rows = rows;
            guard.audit = TestAudit.trail(desk.em, actor);
            guard.actor = actor;
            CallTrail trail = new CallTrail();
            trail.audit = guard.audit;
            RecordingRules rules = new RecordingRules();
            rules.settings =
                    TestKernel.settings("vikno.calls.recording", "https://pbx.vikno.example/{call}?of={phone}");
            calls.guard = guard;
            calls.rows = rows;
            calls.trail = trail;
            calls.recording = rules;
            calls.actor = actor;
            calls.clock = clock;
            callers.guard = guard;
            callers.rows = rows;
            callers.callers = new CallerRows();
            callers.callers.em = desk.em;
            callers.trail = trail;
            callers.clock = clock;
            fillActs(guard, rows, acting, clock);
            visits.guard = guard;
            visits.rows = rows;
            visits.visits = TestReception.phoneVisits(desk, acting, clock);
            visits.clock = clock;
            journal.guard = guard;
            journal.rows = lines;
            journal.trail = trail;
            forgetting.rows = lines;
            forgetting.rules = rules;
            forgetting.clock = clock;
        }

        private void fillActs(CallGuard guard, CallRows rows, Actor acting, Clock clock) {
            acts.guard = guard;
            acts.rows = rows;
            acts.consultations = TestConsultations.register(desk.em, () -> acting, clock);
            acts.catalogue = TestCatalogue.catalogue(desk.em, clock);
            acts.orders = TestDesk.phoneOrders(desk, acting);
            acts.clock = clock;
        }
    }
}
