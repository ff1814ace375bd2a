package ua.vikno.web.office.privacy;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import ua.vikno.kernel.Page;
import ua.vikno.privacy.DataOffice;
import ua.vikno.privacy.RequestKind;
import ua.vikno.privacy.RequestView;
import ua.vikno.web.faces.Texts;
import ua.vikno.web.faces.WebRequest;

/** {@code /office/questions}: what people asked about their data. */
@Named
@RequestScoped
public class QuestionsPage {

    private static final int SIZE = 50;

    @EJB
    DataOffice office;

    @Inject
    Texts text;

    @Inject
    WebRequest web;

    @Inject
    Clock clock;

    private Page<RequestView> list;
    private boolean answered;

    /** Reads the page the address asks for. */
    public void enter() {
        answered = web.param("show").filter("answered"::equals).isPresent();
        int number = web.param("page")
                .filter(given -> given.matches("[1-9]\\d{0,4}"))
                .map(Integer::valueOf)
                .orElse(1);
        list = answered ? office.answered(number, SIZE) : office.open(number, SIZE);
    }

    public Page<RequestView> getList() {
        return list;
    }

    public boolean isAnswered() {
        return answered;
    }

    /** How many wait, whatever is shown. */
    public long getWaiting() {
        return answered ? office.waiting() : list.total();
    }

    public String kind(RequestKind kind) {
        return text.get("privacy.kind." + kind.name().toLowerCase(Locale.ROOT));
    }

    /** The last day for the answer has passed. */
    public boolean isLate(RequestView request) {
        return !request.isAnswered() && request.dueOn().isBefore(LocalDate.now(clock));
    }

    /** The beginning of what was asked, for the list. */
    public String beginning(RequestView request) {
        String words = request.asked().replaceAll("\\s+", " ");
        return words.length() <= 120 ? words : words.substring(0, 119) + "…";
    }

    public String getPrefix() {
        return web.url(answered ? "/office/questions?show=answered&page=" : "/office/questions?page=");
    }
}
