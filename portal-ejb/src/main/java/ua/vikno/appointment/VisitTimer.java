package ua.vikno.appointment;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import ua.vikno.kernel.Jobs;

/** Every ten minutes, and at night; safe on many nodes, for each visit is taken once. */
@Singleton
public class VisitTimer {

    @Inject
    VisitReminders reminders;

    @Inject
    VisitMoves moves;

    @Inject
    LateClosures closures;

    @Inject
    GuestForgetting forgetting;

    @Inject
    MissJudging judging;

    @Inject
    MissForgetting missForgetting;

    @Inject
    ProofRows proofs;

    @Inject
    Jobs jobs;

    @Schedule(hour = "*", minute = "*/10", timezone = "Europe/Kyiv", persistent = false)
    void remind() {
        jobs.run("visit-closures", closures::cancel);
        jobs.run("visit-moves", moves::moveAll);
        jobs.run("visit-reminders", reminders::send);
        jobs.run("missed-visits", judging::judge);
        jobs.run("used-tasks", proofs::sweep);
    }

    @Schedule(hour = "3", minute = "50", timezone = "Europe/Kyiv", persistent = false)
    void forget() {
        jobs.run("guest-forgetting", forgetting::forget);
        jobs.run("missed-forgetting", missForgetting::forget);
    }
}
