package ua.vikno.calls;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import ua.vikno.kernel.Jobs;

/** At night; safe on many nodes, for what is forgotten once is forgotten. */
@Singleton
public class CallTimer {

    @Inject
    CallForgetting forgetting;

    @Inject
    Jobs jobs;

    @Schedule(hour = "3", minute = "55", timezone = "Europe/Kyiv", persistent = false)
    void forget() {
        jobs.run("call-forgetting", forgetting::forget);
    }
}
