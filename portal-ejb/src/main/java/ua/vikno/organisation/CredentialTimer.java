package ua.vikno.organisation;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import ua.vikno.kernel.Jobs;

/** Every morning; safe on many nodes and after a day slept through. */
@Singleton
public class CredentialTimer {

    @Inject
    CredentialReminders reminders;

    @Inject
    Jobs jobs;

    @Schedule(hour = "7", minute = "10", timezone = "Europe/Kyiv", persistent = false)
    void remind() {
        jobs.run("credential-reminders", reminders::send);
    }
}
