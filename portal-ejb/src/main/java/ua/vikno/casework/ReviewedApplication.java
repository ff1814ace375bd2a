package ua.vikno.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import ua.vikno.form.AnswerSheet;
import ua.vikno.notification.NoticeView;
import ua.vikno.submission.ApplicationView;

/**
 * An application as a clerk looks at it before the click.
 *
 * @param application as submitted; its answers hold the whole tax number, so pages show {@code sections}
 * @param sections answers as people read them, the tax number masked
 * @param phone masked; empty where there is none
 * @param maskedTaxNumber empty where there is none
 * @param knownSince when the person's card was made; null where they are new
 * @param checks what the portal has checked
 * @param registerBy last day to register it
 * @param caseNumber empty while it is not registered
 * @param claim who works on it now; null where nobody does
 * @param notices what became of letters and texts about it, newest first
 * @param answers what can be asked, what was asked, why it was refused
 */
public record ReviewedApplication(
        ApplicationView application,
        List<AnswerSheet.Section> sections,
        String phone,
        String maskedTaxNumber,
        Instant knownSince,
        List<ReviewCheck> checks,
        LocalDate registerBy,
        String caseNumber,
        ReviewedAnswers answers,
        ClaimView claim,
        List<NoticeView> notices) {

    public ReviewedApplication {
        sections = List.copyOf(sections);
        checks = List.copyOf(checks);
        notices = List.copyOf(notices);
    }

    /** Another clerk works on it. */
    public boolean isHeldByAnother() {
        return isWaiting() && claim != null && !claim.mine();
    }

    /** It waits, and no other clerk works on it. */
    public boolean isFree() {
        return isWaiting() && !isHeldByAnother();
    }

    /** The one who looks works on it. */
    public boolean isMine() {
        return isWaiting() && claim != null && claim.mine();
    }

    /** It waits for the click. */
    public boolean isWaiting() {
        return caseNumber.isEmpty() && application.isWaiting();
    }
}
