package ua.vikno.submission;

import static ua.vikno.kernel.Jsons.JSON;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObjectBuilder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ua.vikno.audit.AuditEntry;
import ua.vikno.audit.AuditTrail;
import ua.vikno.catalogue.ServiceCode;
import ua.vikno.form.FieldKind;
import ua.vikno.form.FormDefinition;
import ua.vikno.form.FormEntries;
import ua.vikno.form.FormMove;
import ua.vikno.form.FormPrefill;
import ua.vikno.form.FormSurroundings;
import ua.vikno.form.FormSurroundings.AttachedFile;
import ua.vikno.form.Forms;
import ua.vikno.form.LeftAnswer;

/** Drafts follow their form to the version that holds now, with all that was typed. */
@ApplicationScoped
class DraftMoves {

    @Inject
    DraftRows drafts;

    @Inject
    Forms forms;

    @Inject
    Surroundings surroundings;

    @Inject
    FirstAnswers answers;

    @Inject
    AuditTrail audit;

    /** The form a draft of this service would be begun with now, where that is another one than its own. */
    public Optional<FormDefinition> newer(Draft draft, ServiceCode service) {
        return forms.ofService(service.value())
                .filter(form -> !form.code().equals(draft.formCode) || form.version() != draft.formVersion);
    }

    /** Moves a draft that is held against other changes. */
    public void move(Draft draft, FormDefinition to) {
        FormDefinition from = forms.version(draft.formCode, draft.formVersion);
        FormSurroundings around = surroundings.of(draft.account, draft.files(from));
        List<LeftAnswer> before = MovedForm.read(draft.moved).left();
        FormMove move = FormMove.of(from, to, draft.typed(), before, draft.step, around);
        FormPrefill first = answers.of(to, draft.account, around);
        FormEntries typed = move.entries().with(missing(from, first.entries(), move.entries()));
        JsonObjectBuilder sources = JSON.createObjectBuilder();
        first.snapshot().forEach((field, source) -> {
            if (from.field(field).isEmpty()) {
                sources.add(field, source);
            }
        });
        draft.moveTo(to, typed, sources.build(), move.step());
        Stream<LeftAnswer> left = Stream.concat(move.left().stream(), moveLate(draft, from, to, around).stream());
        draft.tell(new MovedForm(
                move.added(),
                left.map(answer -> named(answer, around)).distinct().toList()));
        // from now on the page tells of the new form, with all that was left aside before
        draft.repeat(null);
        drafts.write();
        audit.record(AuditEntry.of("draft.moved", Drafts.KIND, draft.id));
    }

    /** What came late and still waits follows too. */
    private List<LeftAnswer> moveLate(Draft draft, FormDefinition from, FormDefinition to, FormSurroundings around) {
        DraftId id = new DraftId(draft.id);
        LateTyping late = drafts.late(id).orElse(null);
        if (late == null) {
            return List.of();
        }
        LateMove moved = LateMove.of(from, to, late.view().entries(), around);
        if (moved.entries().values().isEmpty()) {
            drafts.forgetLate(id);
        } else {
            late.follow(moved.entries(), moved.step());
        }
        return moved.left();
    }

    /** First answers of questions that were not asked before. */
    private static FormEntries missing(FormDefinition from, FormEntries first, FormEntries typed) {
        Map<String, List<String>> missing = new LinkedHashMap<>();
        first.values().forEach((input, values) -> {
            if (from.owner(input).isEmpty() && typed.all(input).isEmpty()) {
                missing.put(input, values);
            }
        });
        return new FormEntries(missing);
    }

    /** Files are told by their names; they stay among the person's documents. */
    private static LeftAnswer named(LeftAnswer left, FormSurroundings around) {
        if (!left.kind().equals(FieldKind.FILE.code())) {
            return left;
        }
        String names = around.files(left.values().stream().map(Long::valueOf).toList()).stream()
                .map(AttachedFile::name)
                .collect(Collectors.joining("; "));
        return new LeftAnswer(
                left.input(), left.kind(), left.label(), left.values(), names.isEmpty() ? left.text() : names);
    }
}
