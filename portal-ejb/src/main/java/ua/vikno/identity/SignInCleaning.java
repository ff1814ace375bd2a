package ua.vikno.identity;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import ua.vikno.kernel.Jobs;

/** Removes sign-ins that were begun and never finished, and forms nobody came back for; safe on many nodes. */
@Singleton
public class SignInCleaning {

    @Inject
    Attempts attempts;

    @Inject
    UnsentFormRows forms;

    @Inject
    Jobs jobs;

    @Schedule(hour = "*", minute = "17", persistent = false)
    void clean() {
        jobs.run("sign-in-cleaning", () -> {
            attempts.forget();
            forms.forget();
        });
    }
}
