package ua.vikno.web.office.casework;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import ua.vikno.casework.BatchLine;
import ua.vikno.casework.BatchRegistration;
import ua.vikno.casework.TooManyChosen;
import ua.vikno.web.faces.Texts;
import ua.vikno.web.faces.WebRequest;

/**
 * {@code /office/inbox/batch}: registers what was ticked in the inbox and says what became of each. Sent again it answers the
 * same, so no redirect has to carry the result.
 */
@Named
@RequestScoped
public class BatchPage {

    /** Longer is no number: it is not shown back. */
    private static final String NUMBER = "\\d{1,12}";

    @EJB
    BatchRegistration batch;

    @Inject
    CaseWords words;

    @Inject
    Texts text;

    @Inject
    WebRequest web;

    private List<BatchLine> lines = List.of();
    private String fault = "";

    /** Registers what was ticked; a GET has ticked nothing. */
    public void enter() {
        String[] ticked = web.isPost() ? web.servletRequest().getParameterValues("pick") : null;
        if (ticked == null) {
            return;
        }
        try {
            lines = batch.register(
                    List.of(ticked).stream().filter(one -> one.matches(NUMBER)).toList());
        } catch (TooManyChosen many) {
            fault = text.of(many.messageKey(), many.arguments());
        }
    }

    public List<BatchLine> getLines() {
        return lines;
    }

    public String getFault() {
        return fault;
    }

    /** How many are cases now. */
    public long getRegistered() {
        return lines.stream().filter(BatchLine::isRegistered).count();
    }

    /** What became of one, in a sentence. */
    public String said(BatchLine line) {
        String said = text.of(
                "casework.batch."
                        + line.outcome().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                line.word());
        return line.check() == null ? said : said + " " + words.check(line.check());
    }
}
