package ua.vikno.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import ua.vikno.kernel.Change;
import ua.vikno.kernel.ChangeSeen;

/**
 * Passes on to this node's screens what changed in the office. Events of the server's business modules do not reach the pages'
 * module by themselves, so pages listen here. What is passed on says which centre and which kind of change, nothing of people.
 */
@ApplicationScoped
public class OfficeNews {

    private final Set<Consumer<News>> listeners = ConcurrentHashMap.newKeySet();

    /**
     * A change that lists of the office may show.
     *
     * @param topic as in the change feed
     * @param centre id of the centre it happened in
     */
    public record News(String topic, long centre) {}

    /** From now on the listener hears of every change; it must be quick and must not throw. */
    public void listen(Consumer<News> listener) {
        listeners.add(listener);
    }

    /** The listener hears no more. */
    public void leave(Consumer<News> listener) {
        listeners.remove(listener);
    }

    /** Takes what the feed brings. */
    public void seen(@Observes ChangeSeen seen) {
        Change change = seen.change();
        boolean office =
                change.topic().startsWith("submission.") || change.topic().startsWith("casework.");
        if (office && change.detail().containsKey("centre")) {
            News news = new News(
                    change.topic(), change.detail().getJsonNumber("centre").longValue());
            listeners.forEach(listener -> listener.accept(news));
        }
    }
}
