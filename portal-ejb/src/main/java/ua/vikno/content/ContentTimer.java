package ua.vikno.content;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import ua.vikno.kernel.Jobs;

/** Every minute; safe on many nodes and after hours slept through. Pages themselves do not wait for it: they ask with the moment. */
@Singleton
public class ContentTimer {

    @Inject
    TurnsOfTime turns;

    @Inject
    Jobs jobs;

    @Schedule(hour = "*", minute = "*", persistent = false)
    void announce() {
        jobs.run("content-schedule", turns::announce);
    }
}
