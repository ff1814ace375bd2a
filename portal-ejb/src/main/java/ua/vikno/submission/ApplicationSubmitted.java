package ua.vikno.submission;

/**
 * News in the same transaction: an application has just been submitted. The feed says it too, as {@code submission.submitted}.
 *
 * @param draft what it was until now
 */
public record ApplicationSubmitted(
        ApplicationId id, ApplicationNumber number, long centre, String serviceCode, DraftId draft) {

    /** Topic of the change feed; its key is the application's id. */
    public static final String TOPIC = "submission.submitted";
}
