package ua.vikno.web.office.telephone;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import ua.vikno.calls.CallJournal;
import ua.vikno.calls.CallKind;
import ua.vikno.calls.CallUnfit;
import ua.vikno.calls.JournalLine;
import ua.vikno.calls.JournalQuery;
import ua.vikno.kernel.Clocks;
import ua.vikno.kernel.Page;
import ua.vikno.kernel.PhoneNumber;
import ua.vikno.web.faces.Flaw;
import ua.vikno.web.faces.RefusalWords;
import ua.vikno.web.faces.Texts;
import ua.vikno.web.faces.WebRequest;

/** {@code /office/calls/journal}: calls of a centre, of today at first. A telephone is posted: it never stands in an address. */
@Named
@RequestScoped
public class CallJournalPage {

    @EJB
    CallJournal journal;

    @Inject
    RefusalWords refusals;

    @Inject
    Texts text;

    @Inject
    WebRequest web;

    @Inject
    Clock clock;

    private JournalQuery query;
    private Page<JournalLine> page;
    private Flaw flaw;

    /** Reads what the form asks for. */
    public void enter() {
        LocalDate today = LocalDate.now(clock.withZone(Clocks.KYIV));
        long centre = web.id("centre").orElseGet(journal::centre);
        PhoneNumber phone = phone();
        try {
            LocalDate first = day("from").orElse(today);
            query = new JournalQuery(
                    centre, first, day("until").orElse(first.isAfter(today) ? first : today), kind(), phone);
        } catch (CallUnfit wrong) {
            flaw = new Flaw("from", refusals.of(wrong));
            query = new JournalQuery(centre, today, today, null, null);
        }
        page = journal.list(query, number());
    }

    private PhoneNumber phone() {
        String typed = web.isPost() ? web.param("phone").orElse("") : "";
        Optional<PhoneNumber> phone = PhoneNumber.parse(typed);
        if (!typed.isEmpty() && phone.isEmpty()) {
            flaw = new Flaw("phone", text.get("calls.error.phone"));
        }
        return phone.orElse(null);
    }

    private CallKind kind() {
        return Stream.of(CallKind.values())
                .filter(one -> one.name().equals(web.param("kind").orElse("")))
                .findFirst()
                .orElse(null);
    }

    private Optional<LocalDate> day(String name) {
        try {
            return web.param(name).map(LocalDate::parse);
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }

    private int number() {
        return web.param("page")
                .filter(given -> given.matches("[1-9]\\d{0,4}"))
                .map(Integer::valueOf)
                .orElse(1);
    }

    public JournalQuery getQuery() {
        return query;
    }

    public Page<JournalLine> getPage() {
        return page;
    }

    /** As typed. */
    public String getPhone() {
        return web.isPost() ? web.param("phone").orElse("") : "";
    }

    /** The kind that was chosen; empty for all. */
    public String getKind() {
        return query.kind() == null ? "" : query.kind().name();
    }

    public List<Flaw> getFlaws() {
        return flaw == null ? List.of() : List.of(flaw);
    }

    /** The message of an input; empty where it is right. */
    public String fault(String field) {
        return Flaw.at(getFlaws(), field);
    }

    /** Where the pages of this list stand; a telephone is asked for anew. */
    public String getPrefix() {
        return web.url("/office/calls/journal?centre=" + query.centre() + "&from=" + query.first() + "&until="
                + query.last() + "&kind=" + getKind() + "&page=");
    }
}
