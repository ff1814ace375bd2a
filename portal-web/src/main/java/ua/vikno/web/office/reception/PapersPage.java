package ua.vikno.web.office.reception;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import ua.vikno.desk.CasePapers;
import ua.vikno.desk.PapersView;
import ua.vikno.kernel.BusinessException;
import ua.vikno.kernel.NotFound;
import ua.vikno.submission.ScannedFile;
import ua.vikno.web.faces.Flaw;
import ua.vikno.web.faces.RefusalWords;
import ua.vikno.web.faces.Texts;
import ua.vikno.web.faces.Uploads;
import ua.vikno.web.faces.WebRequest;

/**
 * {@code /office/desk/papers/{number}}: papers of an application or its case. Several at once, or a whole folder of the scanner;
 * one that is refused does not stop the others.
 */
@Named
@RequestScoped
public class PapersPage {

    private static final Set<String> INPUTS = Set.of("files", "folder");

    @EJB
    CasePapers papers;

    @Inject
    RefusalWords refusals;

    @Inject
    Texts text;

    @Inject
    WebRequest web;

    private PapersView taken;
    private final List<Flaw> flaws = new ArrayList<>();

    /** Shows what is there, or takes what was scanned. */
    public void enter() {
        String number = web.param("number").orElse("");
        if (web.isPost()) {
            int added = take(number);
            if (flaws.isEmpty()) {
                web.redirect("/office/desk/papers/" + number + "?done=scanned&many=" + added);
                return;
            }
        }
        taken = papers.open(number, web.getLang());
    }

    private int take(String number) {
        List<Part> chosen = Uploads.parts(web.servletRequest()).stream()
                .filter(part -> INPUTS.contains(part.getName()) && Uploads.isChosen(part))
                .toList();
        if (chosen.isEmpty()) {
            flaws.add(new Flaw("files", text.get("desk.error.no-file")));
        }
        String title = chosen.size() == 1 ? web.param("title").orElse("") : "";
        int added = 0;
        for (Part part : chosen) {
            added += add(number, title, part) ? 1 : 0;
        }
        return added;
    }

    private boolean add(String number, String title, Part part) {
        try (InputStream content = part.getInputStream()) {
            papers.add(number, new ScannedFile(title, name(part), part.getSize(), content));
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NotFound absent) {
            throw absent;
        } catch (BusinessException refusal) {
            flaws.add(new Flaw("files", name(part) + ": " + refusals.of(refusal)));
            return false;
        }
    }

    /** A file of a folder comes with the folder's name. */
    private static String name(Part part) {
        String name = part.getSubmittedFileName();
        return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    }

    public PapersView getTaken() {
        return taken;
    }

    public List<Flaw> getFlaws() {
        return flaws;
    }

    /** What has just been done, in words; empty where nothing was. */
    public String getDone() {
        String done = web.param("done").orElse("");
        if (done.equals("registered")) {
            return text.of("desk.done.registered", taken.caseNumber());
        }
        return done.equals("scanned") ? text.count("desk.done.scanned", many()) : "";
    }

    private long many() {
        return web.param("many")
                .filter(given -> given.matches("\\d{1,4}"))
                .map(Long::valueOf)
                .orElse(1L);
    }
}
