package ua.vikno.casework;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import ua.vikno.kernel.Jobs;

/** Every hour of the day; safe on many nodes and after a day slept through. */
@Singleton
public class TermTimer {

    @Inject
    TermWarnings warnings;

    @Inject
    Jobs jobs;

    @Schedule(hour = "7-20", minute = "20", timezone = "Europe/Kyiv", persistent = false)
    void warn() {
        jobs.run("term-warnings", warnings::send);
    }
}
