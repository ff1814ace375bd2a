package ua.vikno.form;

import static ua.vikno.kernel.Jsons.JSON;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import ua.vikno.audit.AuditEntry;
import ua.vikno.audit.AuditTrail;
import ua.vikno.kernel.NotFound;
import ua.vikno.kernel.Role;

/**
 * Where clerks make forms. A form has at most one working copy; every act on it is kept, can be undone, and is refused where the
 * copy has moved on since the clerk's page was opened. Every method also throws {@link NotFound} for staff of another centre.
 */
@Stateless
public class FormDesk {

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

    /** The working copy of a form, where there is one. */
    @RolesAllowed({Role.CONTENT_EDITOR, Role.CHIEF})
    public Optional<WorkingCopyView> copy(String code) {
        FormAuthor by = clerk.acting(code);
        return copies.find(code).map(copy -> view(copy, by));
    }

    /**
     * The working copy of a form; begins it where there is none.
     *
     * @throws NotFound there is no form to begin from
     */
    @RolesAllowed({Role.CONTENT_EDITOR, Role.CHIEF})
    public WorkingCopyView begin(BeginForm command) {
        FormAuthor by = clerk.acting(command.code());
        copies.lockForm(command.code());
        return view(copies.find(command.code()).orElseGet(() -> start(command, by)), by);
    }

    private WorkingCopy start(BeginForm command, FormAuthor by) {
        String code = command.code();
        int newest = history.newest(code);
        JsonObject body = command.like().isEmpty() ? empty(command) : forms.newestBody(command.like());
        JsonObject own = JSON.createObjectBuilder(body)
                .add("code", code)
                .add("version", newest + 1)
                .build();
        WorkingCopy copy =
                copies.add(new WorkingCopy(code, newest == 0 ? null : newest, own.toString(), by, clock.instant()));
        audit.record(AuditEntry.of("form.begun", FormClerk.KIND, code));
        return copy;
    }

    private static JsonObject empty(BeginForm command) {
        JsonObject review = JSON.createObjectBuilder()
                .add("id", "review")
                .add("review", true)
                .add("name", StepActs.words(command.review()))
                .add("title", StepActs.words(command.review()))
                .add("fields", JsonValue.EMPTY_JSON_ARRAY)
                .build();
        return JSON.createObjectBuilder()
                .add("steps", JSON.createArrayBuilder().add(review))
                .build();
    }

    /**
     * Does an act on the working copy; one that waited for publishing is taken back by it.
     *
     * @param version of the copy over which the clerk acted
     * @throws FormChangedMeanwhile somebody acted on it since
     * @throws FormActRefused the act cannot be done
     * @throws SheetRefused properties cannot be kept as typed
     */
    @RolesAllowed({Role.CONTENT_EDITOR, Role.CHIEF})
    public WorkingCopyView act(String code, long version, FormAct act) {
        FormAuthor by = clerk.acting(code);
        WorkingCopy copy = copies.lock(code, version);
        JsonObject before = FormFiles.object(copy.body);
        JsonObject after = JSON.createObjectBuilder(act.apply(before))
                .add("code", code)
                .add("version", before.getInt("version"))
                .build();
        if (!after.equals(before)) {
            copies.keep(new Revision(copy, act.code(), act.subject(before), by, clock.instant()));
            copy.become(after.toString(), copy.acts + 1, by, clock.instant());
            copies.write();
        }
        return view(copy, by);
    }

    /** What others did to the copy since it had so many acts, the latest first; twenty at most. */
    @RolesAllowed({Role.CONTENT_EDITOR, Role.CHIEF})
    public List<WorkingCopyView.Act> since(String code, int acts) {
        clerk.acting(code);
        return copies.find(code)
                .map(copy ->
                        copies.after(copy, acts).stream().map(Revision::view).toList())
                .orElse(List.of());
    }

    /**
     * Takes the last act back.
     *
     * @throws FormChangedMeanwhile somebody acted on the copy since
     * @throws FormActRefused there is nothing to take back
     */
    @RolesAllowed({Role.CONTENT_EDITOR, Role.CHIEF})
    public WorkingCopyView undo(String code, long version) {
        FormAuthor by = clerk.acting(code);
        WorkingCopy copy = copies.lock(code, version);
        Revision last = copies.last(copy).orElseThrow(() -> new FormActRefused("nothing"));
        copy.become(last.body, copy.acts - 1, by, clock.instant());
        copies.forget(last);
        copies.write();
        return view(copy, by);
    }

    /**
     * Throws the working copy away; what is published stays as it is.
     *
     * @throws FormChangedMeanwhile somebody acted on the copy since
     */
    @RolesAllowed({Role.CONTENT_EDITOR, Role.CHIEF})
    public void discard(String code, long version) {
        clerk.acting(code);
        copies.remove(copies.lock(code, version));
        audit.record(AuditEntry.of("form.discarded", FormClerk.KIND, code));
    }

    private WorkingCopyView view(WorkingCopy copy, FormAuthor by) {
        return copy.view(by.staff, copies.last(copy).map(Revision::view).orElse(null));
    }
}
