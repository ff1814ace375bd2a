package ua.vikno.web.my.submission;

import static ua.vikno.kernel.Jsons.JSON;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.Optional;
import ua.vikno.document.DocumentId;
import ua.vikno.document.DocumentView;
import ua.vikno.form.FormStep;
import ua.vikno.form.FormSurroundings.AttachedFile;
import ua.vikno.kernel.BusinessException;
import ua.vikno.kernel.NotFound;
import ua.vikno.submission.DraftId;
import ua.vikno.submission.DraftSubmitted;
import ua.vikno.submission.DraftView;
import ua.vikno.submission.Drafts;
import ua.vikno.submission.OlderPage;
import ua.vikno.submission.SavedDraft;
import ua.vikno.web.faces.Formats;
import ua.vikno.web.faces.RefusalWords;
import ua.vikno.web.faces.Texts;
import ua.vikno.web.faces.Uploads;
import ua.vikno.web.faces.WebRequest;

/**
 * What the form's script asks for while one types: {@code …/save} keeps the inputs, {@code …/files} takes a file or takes it
 * off. The form does the same without the script.
 */
@WebServlet(
        name = "my-draft",
        urlPatterns = {"/my/apply/*", "/office/desk/apply/*"})
@MultipartConfig(maxFileSize = 104_857_600, maxRequestSize = 104_857_600, fileSizeThreshold = 65_536)
public class DraftServlet extends HttpServlet {

    @EJB
    transient Drafts drafts;

    @Inject
    transient UploadedParts uploads;

    @Inject
    transient FieldWords words;

    @Inject
    transient RefusalWords refusals;

    @Inject
    transient Texts text;

    @Inject
    transient Formats format;

    @Inject
    transient WebRequest web;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        try {
            DraftId id = DraftId.parse(request.getParameter("draft")).orElseThrow(web::notFound);
            if (web.getPath().endsWith("/save")) {
                save(id, request, response);
                return;
            }
            DraftView draft = drafts.get(id);
            if (OlderForm.isOlder(draft, web)) {
                // the button keeps it: it is read as its own version asked it
                changed(response);
                return;
            }
            FormStep step = draft.form().step(number(request, "step")).orElseThrow(web::notFound);
            if (web.param("remove").isPresent()) {
                remove(draft, web.param("remove").get(), response);
            } else {
                upload(draft, step, request, response);
            }
        } catch (DraftSubmitted submitted) {
            refuse(response, HttpServletResponse.SC_GONE, submitted);
        } catch (NotFound absent) {
            refuse(response, HttpServletResponse.SC_NOT_FOUND, absent);
        } catch (BusinessException refusal) {
            refuse(response, 422, refusal);
        }
    }

    private void changed(HttpServletResponse response) throws IOException {
        answer(response, HttpServletResponse.SC_CONFLICT, message(text.get("form.changed")));
    }

    /** Comes every second from everyone who types: one transaction, and nothing read but the draft. */
    private void save(DraftId id, HttpServletRequest request, HttpServletResponse response) throws IOException {
        OlderPage page = OlderForm.page(id, request::getParameter);
        Optional<SavedDraft> saved =
                drafts.saveTyped(page, step -> PostedStep.read(step, request)).filter(SavedDraft::isSaved);
        if (saved.isEmpty()) {
            changed(response);
            return;
        }
        answer(
                response,
                HttpServletResponse.SC_OK,
                message(text.of("form.kept", format.time(saved.get().savedAt())))
                        .add("version", saved.get().version()));
    }

    private void upload(DraftView draft, FormStep step, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        String field = web.param("field").orElseThrow(web::notFound);
        if (step.fields().stream().noneMatch(known -> known.id().equals(field))) {
            throw web.notFound();
        }
        Part part = request.getPart("file");
        if (part == null || !Uploads.isChosen(part)) {
            throw web.notFound();
        }
        DocumentView stored = uploads.keep(draft.id(), field, part);
        FileView file = words.file(new AttachedFile(stored.id().value(), stored.name(), stored.size()));
        answer(
                response,
                HttpServletResponse.SC_CREATED,
                JSON.createObjectBuilder()
                        .add("remove", field + ":" + file.id())
                        .add("name", file.name())
                        .add("url", file.url())
                        .add("note", file.note()));
    }

    private void remove(DraftView draft, String which, HttpServletResponse response) throws IOException {
        Removal removal = Removal.parse(which).orElseThrow(web::notFound);
        drafts.detach(draft.id(), removal.field(), new DocumentId(removal.file()));
        answer(response, HttpServletResponse.SC_OK, JSON.createObjectBuilder());
    }

    private void refuse(HttpServletResponse response, int status, BusinessException refusal) throws IOException {
        answer(response, status, message(refusals.of(refusal)));
    }

    private static JsonObjectBuilder message(String words) {
        return JSON.createObjectBuilder().add("message", words);
    }

    private static int number(HttpServletRequest request, String name) {
        String given = request.getParameter(name);
        return given != null && given.matches("\\d{1,2}") ? Integer.parseInt(given) : 0;
    }

    private static void answer(HttpServletResponse response, int status, JsonObjectBuilder body) throws IOException {
        JsonObject json = body.build();
        response.setStatus(status);
        response.setContentType("application/json");
        response.setCharacterEncoding("UTF-8");
        response.getWriter().write(json.toString());
    }
}
