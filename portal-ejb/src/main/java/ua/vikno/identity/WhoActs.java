package ua.vikno.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.inject.Inject;
import ua.vikno.kernel.Actor;
import ua.vikno.kernel.CurrentActor;
import ua.vikno.kernel.Jobs;

/** The job that runs on this thread, else the person of this request, else nobody. */
@ApplicationScoped
class WhoActs implements CurrentActor {

    @Inject
    Jobs jobs;

    @Inject
    ActingPerson person;

    @Override
    public Actor get() {
        return jobs.acting().orElseGet(this::person);
    }

    private Actor person() {
        try {
            return person.actor();
        } catch (ContextNotActiveException e) {
            return Actor.NOBODY;
        }
    }
}
