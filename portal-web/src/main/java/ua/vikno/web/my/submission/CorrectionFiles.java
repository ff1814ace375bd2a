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
import ua.vikno.form.FieldKind;
import ua.vikno.form.FormField;
import ua.vikno.form.FormStep;
import ua.vikno.kernel.BusinessException;
import ua.vikno.submission.ApplicationNotInState;
import ua.vikno.submission.ApplicationNumber;
import ua.vikno.submission.Correcting;
import ua.vikno.web.faces.Flaw;
import ua.vikno.web.faces.RefusalWords;
import ua.vikno.web.faces.Uploads;

/** Files that came with a correction; one refused does not stop the others. */
@RequestScoped
public class CorrectionFiles {

    @Inject
    Correcting correcting;

    @Inject
    RefusalWords refusals;

    /** Keeps the files of the open questions; what was refused and why. */
    List<Flaw> keep(ApplicationNumber number, FormStep open, HttpServletRequest request) {
        List<Flaw> faults = new ArrayList<>();
        for (FormField field : open.fields()) {
            if (field.kind() == FieldKind.FILE) {
                Uploads.parts(request).stream()
                        .filter(part -> part.getName().equals(field.id()) && Uploads.isChosen(part))
                        .forEach(part -> keep(number, field.id(), part, faults));
            }
        }
        return faults;
    }

    private void keep(ApplicationNumber number, String field, Part part, List<Flaw> faults) {
        try (InputStream content = part.getInputStream()) {
            correcting.attach(number, field, part.getSubmittedFileName(), part.getSize(), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ApplicationNotInState moved) {
            throw moved;
        } catch (BusinessException refusal) {
            faults.add(new Flaw(field, part.getSubmittedFileName() + ": " + refusals.of(refusal)));
        }
    }
}
