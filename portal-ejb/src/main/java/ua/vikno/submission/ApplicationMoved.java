package ua.vikno.submission;

/**
 * News in the same transaction: an application stands otherwise than before. The feed says it too, as
 * {@code submission.moved}.
 */
public record ApplicationMoved(ApplicationId id, ApplicationNumber number, long centre, ApplicationStatus status) {

    /** Topic of the change feed; its key is the application's id. */
    public static final String TOPIC = "submission.moved";
}
