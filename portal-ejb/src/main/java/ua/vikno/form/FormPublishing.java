package ua.vikno.form;

import static ua.vikno.kernel.Jsons.JSON;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import ua.vikno.audit.AuditEntry;
import ua.vikno.audit.AuditTrail;
import ua.vikno.form.FormFinding.Severity;
import ua.vikno.kernel.Clocks;
import ua.vikno.kernel.NotFound;
import ua.vikno.kernel.Page;
import ua.vikno.kernel.Role;

/**
 * How a working copy becomes a version: its author hands it over, a second person publishes it, at once or from a day on. Every
 * method also throws {@link NotFound} for staff of another centre, and those about a copy {@link FormChangedMeanwhile}.
 */
@Stateless
public class FormPublishing {

    /** Versions on a page of the history. */
    public static final int PAGE = 20;

    private static final int WAITING_SHOWN = 50;
    private static final int LONGEST_NOTE = 1000;

    @Inject
    WorkingCopies copies;

    @Inject
    PublishedForms forms;

    @Inject
    FormHistory history;

    @Inject
    FormClerk clerk;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /**
     * Hands the working copy over for publishing.
     *
     * @param from day from which it is to hold; null for at once
     * @param note what changed
     * @throws NotReadyForPublishing it has mistakes
     * @throws FormActRefused the day is past or the note is missing
     */
    @RolesAllowed({Role.CONTENT_EDITOR, Role.CHIEF})
    public void hand(String code, long version, LocalDate from, String note) {
        FormAuthor by = clerk.acting(code);
        WorkingCopy copy = copies.lock(code, version);
        ready(copy);
        checkDay(from);
        if (note.isBlank() || note.length() > LONGEST_NOTE) {
            throw new FormActRefused("note", LONGEST_NOTE);
        }
        copy.hand(by, from, note.strip(), clock.instant());
        copies.write();
        audit.record(AuditEntry.of("form.handed", FormClerk.KIND, code));
    }

    private void checkDay(LocalDate from) {
        if (from != null && from.isBefore(LocalDate.now(clock))) {
            throw new FormActRefused("day");
        }
    }

    private static void ready(WorkingCopy copy) {
        long mistakes = FormFindings.of(FormReader.draft(copy.body)).stream()
                .filter(finding -> finding.severity() == Severity.MISTAKE)
                .count();
        if (mistakes > 0) {
            throw new NotReadyForPublishing(mistakes);
        }
    }

    /**
     * Sends the working copy back to its author.
     *
     * @param why what is to be changed
     */
    @RolesAllowed({Role.CONTENT_EDITOR, Role.CHIEF})
    public void sendBack(String code, long version, String why) {
        FormAuthor by = clerk.acting(code);
        WorkingCopy copy = handed(code, version);
        if (why.isBlank() || why.length() > LONGEST_NOTE) {
            throw new FormActRefused("why", LONGEST_NOTE);
        }
        copy.sendBack(by, why.strip());
        copies.write();
        audit.record(AuditEntry.of("form.returned", FormClerk.KIND, code));
    }

    /**
     * Publishes the working copy, which thereby becomes the next version and is gone.
     *
     * @param from day from which it holds, Kyiv's; null for at once
     * @return number of the version
     * @throws OwnWork the acting person changed it
     * @throws NotReadyForPublishing it has mistakes
     * @throws FormActRefused nobody has handed it over, or the day is past
     */
    @RolesAllowed({Role.CONTENT_EDITOR, Role.CHIEF})
    public int publish(String code, long version, LocalDate from) {
        FormAuthor by = clerk.acting(code);
        copies.lockForm(code);
        WorkingCopy copy = handed(code, version);
        if (copy.isBy(by.staff)) {
            throw new OwnWork();
        }
        ready(copy);
        checkDay(from);
        int number = history.newest(code) + 1;
        String body = JSON.createObjectBuilder(FormFiles.object(copy.body))
                .add("version", number)
                .build()
                .toString();
        FormReader.read(body);
        Instant now = clock.instant();
        Instant moment = from == null || !from.isAfter(LocalDate.now(clock))
                ? now
                : from.atStartOfDay(Clocks.KYIV).toInstant();
        history.publish(copy, number, body, by, moment);
        copies.remove(copy);
        audit.record(AuditEntry.of("form.published", FormClerk.KIND, code + " / " + number));
        return number;
    }

    /**
     * Makes an older version the working copy, to be handed over and published like any other; what the copy was can be had back
     * by undoing.
     *
     * @param version number of the older version
     * @throws NotFound there is no such version
     */
    @RolesAllowed({Role.CONTENT_EDITOR, Role.CHIEF})
    public void rollBack(String code, int version) {
        FormAuthor by = clerk.acting(code);
        copies.lockForm(code);
        String body = forms.body(code, version).orElseThrow(() -> new NotFound("form.notFound"));
        int newest = history.newest(code);
        WorkingCopy copy =
                copies.lock(code).orElseGet(() -> copies.add(new WorkingCopy(code, newest, body, by, clock.instant())));
        copies.keep(new Revision(copy, "rolled-back", String.valueOf(version), by, clock.instant()));
        copy.become(body, copy.acts + 1, by, clock.instant());
        copy.recall(version);
        copies.write();
        audit.record(AuditEntry.of("form.rolled-back", FormClerk.KIND, code + " / " + version));
    }

    /** A page of the versions of a form, the newest first. */
    @RolesAllowed({Role.CONTENT_EDITOR, Role.CHIEF})
    public Page<FormVersion> history(String code, int page) {
        clerk.acting(code);
        return history.page(code, Math.max(1, page), PAGE);
    }

    /**
     * What two states of a form differ in.
     *
     * @param from number of a version; 0 for the working copy
     * @param to the same
     * @throws NotFound one of them is not there
     */
    @RolesAllowed({Role.CONTENT_EDITOR, Role.CHIEF})
    public List<FormChange> compare(String code, int from, int to) {
        clerk.acting(code);
        return FormDifference.of(state(code, from), state(code, to));
    }

    private JsonObject state(String code, int version) {
        Optional<String> body = version == 0 ? copies.find(code).map(copy -> copy.body) : forms.body(code, version);
        return body.map(FormFiles::object).orElseThrow(() -> new NotFound("form.notFound"));
    }

    /** Copies that wait for a second person, the longest first; fifty at most. */
    @RolesAllowed({Role.CONTENT_EDITOR, Role.CHIEF})
    public List<WorkingCopyView> waiting() {
        FormAuthor by = clerk.acting("");
        return copies.handed(WAITING_SHOWN).stream()
                .map(copy -> copy.view(by.staff, null))
                .toList();
    }

    /** How the forms of these services stand; every code is answered. Two statements. */
    @RolesAllowed({Role.CONTENT_EDITOR, Role.CHIEF})
    public Map<String, FormStanding> standing(Collection<String> codes) {
        clerk.acting("");
        Map<String, Object[]> versions = history.standing(codes);
        Map<String, WorkingCopy> made =
                copies.of(codes).stream().collect(Collectors.toMap(copy -> copy.code, Function.identity()));
        return codes.stream()
                .distinct()
                .collect(Collectors.toMap(
                        Function.identity(), code -> standing(code, versions.get(code), made.get(code))));
    }

    private static FormStanding standing(String code, Object[] row, WorkingCopy copy) {
        Integer now = row == null || row[1] == null ? null : ((Number) row[1]).intValue();
        Integer later = row == null || row[2] == null ? null : ((Number) row[2]).intValue();
        boolean next = later != null && (now == null || later > now);
        return new FormStanding(
                code,
                now,
                next ? later : null,
                next ? FormHistory.instant(row[3]) : null,
                copy != null,
                copy != null && copy.handedAt != null,
                copy == null || copy.authors.isEmpty() ? "" : copy.authors.get(copy.authors.size() - 1).name);
    }

    private WorkingCopy handed(String code, long version) {
        WorkingCopy copy = copies.lock(code, version);
        if (copy.handedAt == null) {
            throw new FormActRefused("not-handed");
        }
        return copy;
    }
}
