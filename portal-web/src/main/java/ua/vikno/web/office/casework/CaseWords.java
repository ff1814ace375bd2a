package ua.vikno.web.office.casework;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import ua.vikno.casework.CaseEventView;
import ua.vikno.casework.CaseStatus;
import ua.vikno.casework.ComplaintStatus;
import ua.vikno.casework.ReviewCheck;
import ua.vikno.casework.StageView;
import ua.vikno.casework.SuspensionGround;
import ua.vikno.casework.Urgency;
import ua.vikno.kernel.Clocks;
import ua.vikno.web.faces.Formats;
import ua.vikno.web.faces.Texts;
import ua.vikno.web.faces.WebRequest;

/** Words for what cases are and what happens to them: {@code #{caseWords}}. */
@Named
@RequestScoped
public class CaseWords {

    private static final Map<CaseStatus, String> STATES = Map.of(
            CaseStatus.REGISTERED, "in_review",
            CaseStatus.SUSPENDED, "suspended",
            CaseStatus.WAITING_AT_OFFICE, "ready",
            CaseStatus.PROVIDED, "provided",
            CaseStatus.HANDED_OVER, "provided",
            CaseStatus.REFUSED, "refused",
            CaseStatus.CLOSED, "closed",
            CaseStatus.WITHDRAWN, "withdrawn");

    @Inject
    Texts text;

    @Inject
    Formats format;

    @Inject
    WebRequest web;

    @Inject
    Clock clock;

    /** The glyph of a state, for {@code portal:status}. */
    public String state(CaseStatus status) {
        return STATES.get(status);
    }

    /** The word of a state. */
    public String status(CaseStatus status) {
        return text.get("casework.status." + key(status));
    }

    /** What a stage is for: its own name, else its kind. */
    public String stage(StageView stage) {
        return stage.name() == null
                ? text.get("casework.stage." + key(stage.kind()))
                : stage.name().in(web.getLang());
    }

    /** What the officer writes and presses at a stage: {@code casework.stage-act.<key>}. */
    public String act(StageView stage) {
        return text.get("casework.stage-act." + key(stage.kind()));
    }

    /** The word of a complaint's state. */
    public String complaint(ComplaintStatus status) {
        return text.get("casework.complaint.status." + key(status));
    }

    /** What happened, in one sentence. */
    public String event(CaseEventView event) {
        String words = "casework.event." + key(event.kind());
        return switch (event.kind()) {
            case RESULT_MADE -> text.of(words, format.size(Long.parseLong(event.detail())));
            case SUSPENDED, COMPLAINT_REGISTERED -> text.of(words, event.detail());
            default -> event.stage() == null ? told(text.get(words), event) : told(text.of(words, place(event)), event);
        };
    }

    private String place(CaseEventView event) {
        return stage(event.stage()) + ", " + event.stage().performer().in(web.getLang());
    }

    private static String told(String words, CaseEventView event) {
        return event.detail().isEmpty() ? words : words + ": " + event.detail();
    }

    /** Why a case stands. */
    public String ground(SuspensionGround ground) {
        return text.get("casework.suspension.ground." + key(ground));
    }

    /** Cases of an urgency, for a choice among them. */
    public String urgency(Urgency urgency) {
        return text.get("casework.urgency." + key(urgency));
    }

    /** The urgency of one case. */
    public String sign(Urgency urgency) {
        return text.get("casework.urgent." + key(urgency));
    }

    /** What was checked and how it came out. */
    public String check(ReviewCheck check) {
        String words = text.of(
                "casework.check." + key(check.kind()) + "." + check.detail(),
                check.values().toArray());
        String about = check.about().stream().map(one -> one.in(web.getLang())).collect(Collectors.joining("; "));
        return about.isEmpty() ? words : words + ": " + about;
    }

    /** What to look at first, in a word or two. */
    public String mark(ReviewCheck check) {
        return text.get("casework.mark." + key(check.kind()));
    }

    /** The glyph of a check. */
    public String sign(ReviewCheck check) {
        return switch (check.outcome()) {
            case OK -> "check";
            case LOOK -> "alert-triangle";
            case NO -> "x";
        };
    }

    /** Said aloud before a check that did not simply pass. */
    public String outcome(ReviewCheck check) {
        return text.get("casework.outcome." + key(check.outcome()));
    }

    /** Who applied, for lists: those whose data are restricted are not named. */
    public String applicant(String name) {
        return name.isEmpty() ? text.get("casework.applicant.restricted") : name;
    }

    /** By when to register: today, tomorrow, a day; or how late it is. */
    public String registerBy(LocalDate day) {
        LocalDate today = LocalDate.now(clock);
        if (day.isBefore(today)) {
            return text.get("casework.inbox.left.late");
        }
        if (day.equals(today)) {
            return text.get("casework.inbox.left.today");
        }
        return day.equals(today.plusDays(1)) ? text.get("casework.inbox.left.tomorrow") : format.weekday(day);
    }

    /** Time of today, else the day. */
    public String came(Instant at) {
        LocalDate day = at.atZone(Clocks.KYIV).toLocalDate();
        return day.equals(LocalDate.now(clock)) ? format.time(at) : format.day(at);
    }

    /** Working days to the end of the term, or past it. */
    public String daysLeft(int days) {
        return days >= 0 ? text.count("casework.case.left", days) : text.count("casework.case.late", -days);
    }

    private static String key(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
