package ua.vikno.kernel;

import org.eclipse.persistence.sessions.Session;
import org.eclipse.persistence.sessions.SessionCustomizer;

/**
 * Keeps a read from waiting for a database that is away: EclipseLink would try a broken connection three times, five seconds
 * apart, with the person and a thread of the server waiting. One more try at once heals a connection that had gone stale.
 */
public final class PromptAnswers implements SessionCustomizer {

    @Override
    public void customize(Session session) {
        session.getLogin().setQueryRetryAttemptCount(1);
        session.getLogin().setDelayBetweenConnectionAttempts(0);
    }
}
