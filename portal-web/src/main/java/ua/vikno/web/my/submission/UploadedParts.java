package ua.vikno.web.my.submission;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import ua.vikno.document.DocumentView;
import ua.vikno.form.FieldKind;
import ua.vikno.form.FormField;
import ua.vikno.form.FormProblem;
import ua.vikno.form.FormStep;
import ua.vikno.kernel.BusinessException;
import ua.vikno.submission.DraftId;
import ua.vikno.submission.Drafts;
import ua.vikno.web.faces.Uploads;

/** Files that came with a form. Each is streamed from the disk of the server into the store; one refused does not stop the others. */
@RequestScoped
public class UploadedParts {

    @Inject
    Drafts drafts;

    /** Keeps the files of a step's fields; what was refused and why. */
    List<FormProblem> keep(DraftId draft, FormStep step, HttpServletRequest request) {
        List<FormProblem> faults = new ArrayList<>();
        for (FormField field : step.fields()) {
            if (field.kind() == FieldKind.FILE) {
                for (Part part : Uploads.parts(request)) {
                    if (part.getName().equals(field.id()) && Uploads.isChosen(part)) {
                        keep(draft, field.id(), part, faults);
                    }
                }
            }
        }
        return faults;
    }

    /** Whether files of a step's fields came with the form. */
    boolean bring(FormStep step, HttpServletRequest request) {
        return step.fields().stream()
                .filter(field -> field.kind() == FieldKind.FILE)
                .anyMatch(field -> Uploads.chosen(request, field.id()).isPresent());
    }

    /** Keeps one file; a refusal is thrown. */
    DocumentView keep(DraftId draft, String field, Part part) {
        try (InputStream content = part.getInputStream()) {
            return drafts.attach(draft, field, part.getSubmittedFileName(), part.getSize(), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void keep(DraftId draft, String field, Part part, List<FormProblem> faults) {
        try {
            keep(draft, field, part);
        } catch (BusinessException refusal) {
            faults.add(FormProblem.ofFile(field, part.getSubmittedFileName(), refusal)
                    .orElseThrow(() -> refusal));
        }
    }
}
