package ua.vikno.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ua.vikno.document.DocumentId;
import ua.vikno.document.DocumentStore;
import ua.vikno.document.DocumentView;
import ua.vikno.form.AnswerEntries;
import ua.vikno.form.FieldKind;
import ua.vikno.form.FormCheck;
import ua.vikno.form.FormDefinition;
import ua.vikno.form.FormField;
import ua.vikno.form.FormOption;
import ua.vikno.form.Forms;
import ua.vikno.kernel.Bilingual;
import ua.vikno.organisation.Offices;

/** For {@code casework}, which has checked who may: whether what was submitted holds, for many applications at once. */
@ApplicationScoped
public class AnswerJudging {

    @Inject
    ApplicationRows applications;

    @Inject
    Forms forms;

    @Inject
    DocumentStore documents;

    @Inject
    Offices offices;

    /** Judged answers by id of the application: as many statements for fifty as for one. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public Map<Long, JudgedAnswers> judge(Collection<Long> ids) {
        List<SubmittedAnswers> all = ids.isEmpty() ? List.of() : applications.submitted(ids);
        Map<Long, DocumentView> files =
                documents
                        .all(all.stream()
                                .flatMap(one -> files(form(one), one).stream())
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(file -> file.id().value(), file -> file));
        List<FormOption> receiving = offices.all().stream()
                .map(office -> new FormOption(String.valueOf(office.id()), office.name(), office.address()))
                .toList();
        Map<Long, JudgedAnswers> judged = new HashMap<>();
        all.forEach(one -> judged.put(one.id(), judge(form(one), one, files, receiving)));
        return judged;
    }

    private static JudgedAnswers judge(
            FormDefinition form, SubmittedAnswers one, Map<Long, DocumentView> files, List<FormOption> receiving) {
        List<DocumentView> own = files(form, one).stream()
                .map(id -> files.get(id.value()))
                .filter(file -> file != null && file.owner() == one.account())
                .toList();
        List<Bilingual> wrong = new ArrayList<>();
        List<Bilingual> lacking = new ArrayList<>();
        new FormCheck(form, new AsSubmitted(form, one, own, receiving))
                .whole(AnswerEntries.of(form, one.answers())).problems().stream()
                        .map(problem -> problem.field())
                        .distinct()
                        .flatMap(id -> form.field(id).stream())
                        .forEach(field -> (field.kind() == FieldKind.FILE ? lacking : wrong).add(field.label()));
        return new JudgedAnswers(wrong, lacking, own.size());
    }

    private static List<DocumentId> files(FormDefinition form, SubmittedAnswers one) {
        return form.fields()
                .filter(field -> field.kind() == FieldKind.FILE)
                .flatMap(field -> ids(field, one))
                .toList();
    }

    private static Stream<DocumentId> ids(FormField field, SubmittedAnswers one) {
        return one.answers().get(field.id()) instanceof JsonArray array
                ? array.getValuesAs(JsonNumber.class).stream().map(id -> new DocumentId(id.longValue()))
                : Stream.empty();
    }

    private FormDefinition form(SubmittedAnswers one) {
        return forms.version(one.formCode(), one.formVersion());
    }
}
