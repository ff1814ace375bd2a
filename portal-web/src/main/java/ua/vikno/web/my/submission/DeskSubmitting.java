package ua.vikno.web.my.submission;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import ua.vikno.desk.DeskOrders;
import ua.vikno.submission.ApplicationNumber;
import ua.vikno.submission.SaveDraft;
import ua.vikno.submission.ScannedFile;
import ua.vikno.submission.SubmitOutcome;
import ua.vikno.web.faces.Flaw;
import ua.vikno.web.faces.Texts;
import ua.vikno.web.faces.Uploads;
import ua.vikno.web.faces.WebRequest;

/** The last button of a form at the desk: the visitor has signed, the clerk says so or adds the scan. */
@RequestScoped
public class DeskSubmitting {

    private static final String SIGNED = "signed";
    private static final String SCAN = "signedPage";

    @EJB
    DeskOrders orders;

    @Inject
    Texts text;

    @Inject
    WebRequest web;

    /** Where it goes on once it is registered, without the language. */
    static String done(ApplicationNumber number) {
        return "/office/desk/papers/" + number + "?done=registered";
    }

    /** The clerk says that the paper is signed, or brings its scan. */
    boolean isSigned() {
        return web.param(SIGNED).isPresent() || scan().isPresent();
    }

    Flaw unsigned() {
        return new Flaw(SIGNED, text.get("desk.error.unsigned"));
    }

    private Optional<Part> scan() {
        return Uploads.chosen(web.servletRequest(), SCAN);
    }

    SubmitOutcome register(SaveDraft last) {
        Optional<Part> scan = scan();
        if (scan.isEmpty()) {
            return orders.register(last, null, web.getLang()).submitted();
        }
        Part part = scan.get();
        try (InputStream content = part.getInputStream()) {
            String title = text.get("desk.sign.page");
            return orders.register(
                            last,
                            new ScannedFile(title, part.getSubmittedFileName(), part.getSize(), content),
                            web.getLang())
                    .submitted();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
