package ua.vikno.kernel;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/**
 * Lets the portal's own work name itself, so that the trail says which job acted. {@link CurrentActor} answers with the job
 * for as long as the work runs on this thread.
 */
@ApplicationScoped
public class Jobs {

    private final ThreadLocal<Actor> acting = new ThreadLocal<>();

    /** Runs the work as the named job. */
    public void run(String name, Runnable work) {
        Actor outer = acting.get();
        acting.set(Actor.job(name));
        try {
            work.run();
        } finally {
            restore(outer);
        }
    }

    /** The job that runs on this thread, if one does. */
    public Optional<Actor> acting() {
        return Optional.ofNullable(acting.get());
    }

    private void restore(Actor outer) {
        if (outer == null) {
            acting.remove();
        } else {
            acting.set(outer);
        }
    }
}
