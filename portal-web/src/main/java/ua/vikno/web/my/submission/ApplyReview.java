package ua.vikno.web.my.submission;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.JsonObject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import ua.vikno.catalogue.Catalogue;
import ua.vikno.catalogue.ServiceCode;
import ua.vikno.form.AnswerSheet;
import ua.vikno.organisation.WorkingCalendar;
import ua.vikno.payment.ExpectedFee;
import ua.vikno.payment.FeePaying;
import ua.vikno.web.faces.AnswerLines;
import ua.vikno.web.faces.AnswerLines.Group;
import ua.vikno.web.faces.WebRequest;

/** The last step: everything typed, as it will be read, and what happens after. */
@Named
@RequestScoped
public class ApplyReview {

    @Inject
    ApplyPage page;

    @Inject
    ApplyPlace place;

    @Inject
    WebRequest web;

    @Inject
    AnswerLines lines;

    @Inject
    Catalogue catalogue;

    @EJB
    FeePaying paying;

    @Inject
    WorkingCalendar calendar;

    @Inject
    Clock clock;

    private JsonObject answers;
    private List<Group> groups;
    private ExpectedFee fee;
    private boolean feeAsked;

    /** The answers by step. */
    public List<Group> getGroups() {
        if (groups == null) {
            AnswerSheet sheet = new AnswerSheet(page.getDraft().form(), page.surroundings(), web.getLang());
            groups = lines.of(
                    sheet.sections(answers()), answers(), page.getDraft().form(), step -> web.url(page.address(step)));
        }
        return groups;
    }

    private JsonObject answers() {
        if (answers == null) {
            answers = page.check().whole(page.typed()).answers();
        }
        return answers;
    }

    /** What will be due with these answers; null where nothing is. */
    public ExpectedFee getFee() {
        if (!feeAsked) {
            feeAsked = true;
            fee = ServiceCode.of(page.getDraft().serviceCode())
                    .flatMap(code -> paying.expected(code, page.getDraft().form(), answers()))
                    .orElse(null);
        }
        return fee;
    }

    /** The person chose to fill the form in here and bring it on paper. */
    public boolean isPrinted() {
        return !place.isAtDesk() && ChosenChannel.isPrinted(page.getDraft().form(), page.typed());
    }

    /** The last day of the term, were the application registered today. */
    public LocalDate getDueOn() {
        return ServiceCode.of(page.getDraft().serviceCode())
                .flatMap(catalogue::facts)
                .map(facts -> calendar.lastDay(clock.instant(), facts.term()))
                .orElseThrow(web::notFound);
    }
}
