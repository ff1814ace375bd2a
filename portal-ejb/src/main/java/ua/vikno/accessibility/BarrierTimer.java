package ua.vikno.accessibility;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import ua.vikno.kernel.Jobs;

/** Every night; harmless twice, and a night slept through is caught up. */
@Singleton
public class BarrierTimer {

    @Inject
    BarrierForgetting forgetting;

    @Inject
    Jobs jobs;

    @Schedule(hour = "3", minute = "40", timezone = "Europe/Kyiv", persistent = false)
    void forget() {
        jobs.run("barrier-forgetting", forgetting::forget);
    }
}
