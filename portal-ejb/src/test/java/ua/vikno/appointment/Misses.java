package ua.vikno.appointment;

import java.time.Clock;
import ua.vikno.kernel.CurrentActor;
import ua.vikno.kernel.TestKernel;
import ua.vikno.organisation.OfficeGuide;
import ua.vikno.queue.TestHall;

/** Beans of missed visits and of work for times on one entity manager, for {@link OwnBookings}. */
final class Misses {

    final MissRows rows = new MissRows();
    final AppealRows appealRows = new AppealRows();
    final MissJudging judging = new MissJudging();
    final Barring barring = new Barring();
    final MissedVisits missed = new MissedVisits();
    final Appeals appeals = new Appeals();
    final MissSettings settings = new MissSettings();
    final MissForgetting forgetting = new MissForgetting();
    final ProofRows proofs = new ProofRows();
    final HoldDoor door = new HoldDoor();

    void fill(OwnBookings own, VisitTown.Counter counter, CurrentActor actor, Clock clock, OfficeGuide guide) {
        rows.em = counter.em;
        appealRows.em = counter.em;
        proofs.em = counter.em;
        proofs.clock = clock;
        door.rows = own.rows;
        door.proofs = proofs;
        door.news = own.news;
        door.settings = TestKernel.settings();
        judging.rows = rows;
        judging.reception = counter.rows;
        judging.hall = TestHall.attendance(counter.em);
        judging.guide = guide;
        judging.news = own.news;
        judging.clock = clock;
        barring.rows = rows;
        barring.reception = counter.rows;
        barring.news = own.news;
        barring.clock = clock;
        missed.visits = own.rows;
        missed.rows = rows;
        missed.appeals = appealRows;
        missed.news = own.news;
        missed.clock = clock;
        forgetting.rows = rows;
        forgetting.appeals = appealRows;
        forgetting.news = own.news;
        forgetting.clock = clock;
        appeals.rows = appealRows;
        appeals.missed = rows;
        appeals.visits = own.rows;
        appeals.news = own.news;
        appeals.audit = own.news.audit;
        appeals.actor = actor;
        appeals.clock = clock;
        settings.rows = counter.rows;
        settings.audit = own.news.audit;
    }

    void fill(ReceptionGuard guard) {
        appeals.guard = guard;
        settings.guard = guard;
    }
}
