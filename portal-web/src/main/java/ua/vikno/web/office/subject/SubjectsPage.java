package ua.vikno.web.office.subject;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import ua.vikno.subject.FoundSubjects;
import ua.vikno.subject.SoughtAs;
import ua.vikno.subject.SubjectSearch;
import ua.vikno.web.faces.Texts;
import ua.vikno.web.faces.WebRequest;

/**
 * {@code /office/subjects}: people found by what was typed. What is typed is posted; names and addresses then stand in the
 * address, so that there are pages to go through, numbers of people never do: they find few, and addresses are kept in logs.
 */
@Named
@RequestScoped
public class SubjectsPage {

    private static final int LONGEST = 200;
    private static final int DIGITS_OF_A_HOUSE = 4;

    @EJB
    SubjectSearch search;

    @Inject
    Texts text;

    @Inject
    WebRequest web;

    private String words = "";
    private FoundSubjects found;

    /** Looks for what was typed. */
    public void enter() {
        words = web.param("q")
                .map(typed -> typed.length() > LONGEST ? typed.substring(0, LONGEST) : typed)
                .orElse("");
        if (web.isPost() && !isNumber()) {
            web.redirect(words.isEmpty() ? "/office/subjects" : address());
            return;
        }
        found = search.find(words, page());
    }

    /** Too telling to stand in an address. */
    public boolean isNumber() {
        return words.chars().filter(Character::isDigit).count() > DIGITS_OF_A_HOUSE || words.contains("@");
    }

    private int page() {
        return web.param("page")
                .filter(given -> given.matches("[1-9]\\d{0,3}"))
                .map(Integer::valueOf)
                .orElse(1);
    }

    private String address() {
        return "/office/subjects?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8);
    }

    public String getWords() {
        return words;
    }

    public FoundSubjects getFound() {
        return found;
    }

    /** Nothing was asked yet. */
    public boolean isStart() {
        return found.as() == null;
    }

    /** Somebody was found. */
    public boolean isSomebody() {
        return !found.page().isEmpty();
    }

    /** What to try next where nobody was found. */
    public String getAdvice() {
        SoughtAs as = found.as() == null ? SoughtAs.NAME : found.as();
        return text.get("subject.list.none." + as.name().toLowerCase(Locale.ROOT));
    }

    /** That it is not exactly what was typed; empty where it is. */
    public String getNearness() {
        return found.near() == FoundSubjects.Near.EXACT
                ? ""
                : text.get("subject.list.near." + found.near().name().toLowerCase(Locale.ROOT));
    }

    public String getPrefix() {
        return web.url(address() + "&page=");
    }
}
