package ua.vikno.web.my.submission;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import ua.vikno.casework.CaseProgress;
import ua.vikno.casework.TakingPart;
import ua.vikno.form.AnswerSheet;
import ua.vikno.form.FormDefinition;
import ua.vikno.form.Forms;
import ua.vikno.notification.NewsChannel;
import ua.vikno.notification.NewsKind;
import ua.vikno.organisation.OfficeView;
import ua.vikno.organisation.Offices;
import ua.vikno.organisation.WorkingCalendar;
import ua.vikno.submission.ApplicationNumber;
import ua.vikno.submission.ApplicationView;
import ua.vikno.submission.Applications;
import ua.vikno.submission.StandingWish;
import ua.vikno.submission.StandingWishes;
import ua.vikno.web.faces.AnswerLines;
import ua.vikno.web.faces.AnswerLines.Group;
import ua.vikno.web.faces.WebRequest;
import ua.vikno.web.my.casework.MyCase;

/** One application: where it stands, what was ordered, what is due. */
@Named
@RequestScoped
public class ApplicationPage {

    @Inject
    WebRequest web;

    @Inject
    Applications applications;

    @EJB
    StandingWishes wishes;

    @Inject
    Forms forms;

    @Inject
    Offices offices;

    @Inject
    WorkingCalendar calendar;

    @Inject
    MyCase myCase;

    @EJB
    TakingPart part;

    @Inject
    AnswerLines lines;

    @Inject
    Clock clock;

    private ApplicationView application;
    private List<Group> groups;
    private StandingWish wish;

    /** Loads the application. */
    public void enter() {
        application = applications.get(number());
    }

    /** Takes the application back, or asks whether to. */
    public void withdraw() {
        enter();
        if (!isWithdrawable()) {
            web.redirect(address());
        } else if (web.isPost()) {
            if (application.isWithdrawable()) {
                applications.withdraw(number());
            } else {
                part.withdraw(number());
            }
            web.redirect(address());
        }
    }

    /** The person may take it back: nobody has registered it, or its case has no result yet. */
    public boolean isWithdrawable() {
        CaseProgress progress = myCase.getProgress();
        return application.isWithdrawable() || progress != null && progress.isWithdrawable();
    }

    private ApplicationNumber number() {
        return web.param("number").flatMap(ApplicationNumber::parse).orElseThrow(web::notFound);
    }

    private String address() {
        return "/my/applications/" + application.number();
    }

    /** A letter with the number went out: there is an address, and the person wants such news. */
    public boolean isWritten() {
        return !application.noticeEmail().isEmpty()
                && wish().channel() != NewsChannel.SMS
                && wish().kinds().contains(NewsKind.ACCEPTED);
    }

    /** The telephone a short text with the number goes to, masked; empty where none does. */
    public String getTexted() {
        boolean texted = wish().channel() == NewsChannel.SMS && wish().textsOffered();
        return texted && wish().kinds().contains(NewsKind.ACCEPTED) ? wish().phone() : "";
    }

    /** Asked once: a page looks several times at whether a part of it is shown. */
    private StandingWish wish() {
        if (wish == null) {
            wish = wishes.mine();
        }
        return wish;
    }

    /** A copy was mailed just now. */
    public boolean isMailed() {
        return web.param("mailed").isPresent();
    }

    public ApplicationView getApplication() {
        return application;
    }

    public String getName() {
        return application.service().name().in(web.getLang());
    }

    public String getProvider() {
        return application.service().providerName().in(web.getLang());
    }

    public String getUrl() {
        return web.url(address());
    }

    /** The office where paper will be collected, in words; empty for an electronic result. */
    public String getOffice() {
        return application.office() == null
                ? ""
                : offices.byId(application.office())
                        .map(OfficeView::name)
                        .map(name -> name.in(web.getLang()))
                        .orElse("");
    }

    /** By when the result is expected: as promised, or as the case has it once it was registered. */
    public LocalDate getExpected() {
        CaseProgress progress = myCase.getProgress();
        return progress == null ? application.dueOn() : progress.termEnds();
    }

    /** Working days left of the term; none where it has passed. */
    public long getDaysLeft() {
        return Math.max(0, calendar.workingDaysBetween(LocalDate.now(clock), getExpected()));
    }

    /** Something is still awaited. */
    public boolean isAwaited() {
        return switch (application.status()) {
            case SUBMITTED, CORRECTED, REGISTERED, IN_REVIEW, DECIDED -> true;
            default -> false;
        };
    }

    /** Which words tell where it stands: {@code submission.now.<key>}. */
    public String getNow() {
        CaseProgress progress = myCase.getProgress();
        if (progress != null && progress.isAskedToExplain()) {
            return "hearing";
        }
        return switch (application.status()) {
            case SUBMITTED -> "submitted";
            case CORRECTION_ASKED -> "correction";
            case CORRECTED -> "corrected";
            case REGISTERED, IN_REVIEW, DECIDED, INCOMPLETE -> "working";
            case SUSPENDED -> "suspended";
            case READY -> "ready";
            case PROVIDED -> "provided";
            case WITHDRAWN -> "withdrawn";
            case REFUSED, RETURNED, CLOSED -> "closed";
        };
    }

    /** Everything that was submitted, as it was submitted. */
    public List<Group> getGroups() {
        if (groups == null) {
            FormDefinition form = forms.version(application.formCode(), application.formVersion());
            AnswerSheet sheet = new AnswerSheet(form, applications.surroundings(application.number()), web.getLang());
            groups = lines.of(sheet.sections(application.answers()), application.answers(), form, step -> "");
        }
        return groups;
    }
}
