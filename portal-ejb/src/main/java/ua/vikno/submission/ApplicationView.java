package ua.vikno.submission;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import ua.vikno.document.DocumentId;

/**
 * An application as it was submitted or last corrected, and its way since.
 *
 * @param centre id of the centre it was given to
 * @param account of the person who submitted it
 * @param applicantName as it was that day
 * @param formCode the form, of which
 * @param formVersion the version the answers belong to
 * @param answers typed values by field id; a correction makes new ones, and the earlier are kept
 * @param language {@code uk} or {@code en}: in which the person is written to
 * @param dueOn the last day promised when it was submitted
 * @param noticeEmail where letters go; empty where the person wants none
 * @param office id of the office where paper will be collected; null for an electronic result
 * @param place null where the service is about no place
 * @param seen the identity paper shown at the desk
 */
public record ApplicationView(
        ApplicationId id,
        ApplicationNumber number,
        long centre,
        long account,
        String applicantName,
        OrderedService service,
        String formCode,
        int formVersion,
        JsonObject answers,
        String language,
        Instant submittedAt,
        LocalDate dueOn,
        String noticeEmail,
        Delivery delivery,
        Long office,
        OrderedPlace place,
        ApplicationStatus status,
        List<DocumentId> attachments,
        List<StatusChangeView> history,
        ApplicationChannel channel,
        SeenDocument seen) {

    public ApplicationView {
        attachments = List.copyOf(attachments);
        history = List.copyOf(history);
    }

    /** Staff typed it at a desk for a visitor. */
    public boolean isAtDesk() {
        return channel == ApplicationChannel.DESK;
    }

    /** The place it is about, for services that are about one. */
    public Optional<OrderedPlace> at() {
        return Optional.ofNullable(place);
    }

    /** The person may still take it back: nobody has registered it yet. */
    public boolean isWithdrawable() {
        return status.isWithdrawable();
    }

    /** It waits in the centre to be registered. */
    public boolean isWaiting() {
        return status.isWaiting();
    }

    /** The person is asked to correct it. */
    public boolean isAtApplicant() {
        return status == ApplicationStatus.CORRECTION_ASKED;
    }

    /** Since when it stands so. */
    public Instant since() {
        return history.isEmpty() ? submittedAt : history.get(history.size() - 1).at();
    }
}
