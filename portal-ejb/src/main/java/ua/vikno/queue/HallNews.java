package ua.vikno.queue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import ua.vikno.kernel.ChangeSeen;

/** Passes on to this node's screens in which hall something moved, and nothing of people; see {@code casework.OfficeNews}. */
@ApplicationScoped
public class HallNews {

    private final Set<Consumer<Moved>> listeners = ConcurrentHashMap.newKeySet();
    private final Set<Consumer<Alarm>> watchers = ConcurrentHashMap.newKeySet();

    /**
     * A hall changed.
     *
     * @param office id of its office
     * @param called the number that was called, as it stands on the ticket; empty where nobody was
     */
    public record Moved(long office, String called) {}

    /**
     * A clerk of a hall calls colleagues, or somebody answered.
     *
     * @param office id of its office
     */
    public record Alarm(long office) {}

    /** From now on the watcher hears of each call to colleagues; it must be quick and must not throw. */
    public void watch(Consumer<Alarm> watcher) {
        watchers.add(watcher);
    }

    /** The watcher hears no more. */
    public void unwatch(Consumer<Alarm> watcher) {
        watchers.remove(watcher);
    }

    /** From now on the listener hears of each hall that changed; it must be quick and must not throw. */
    public void listen(Consumer<Moved> listener) {
        listeners.add(listener);
    }

    /** The listener hears no more. */
    public void leave(Consumer<Moved> listener) {
        listeners.remove(listener);
    }

    /** Takes what the feed brings. */
    public void seen(@Observes ChangeSeen seen) {
        if (seen.change().topic().equals(HallTrail.MOVED)) {
            Moved moved = new Moved(
                    seen.change().detail().getJsonNumber("office").longValue(),
                    seen.change().detail().getString("called", ""));
            listeners.forEach(listener -> listener.accept(moved));
        } else if (seen.change().topic().equals(HallTrail.ALARM)) {
            Alarm alarm =
                    new Alarm(seen.change().detail().getJsonNumber("office").longValue());
            watchers.forEach(watcher -> watcher.accept(alarm));
        }
    }
}
