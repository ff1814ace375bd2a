package ua.vikno.web.my.submission;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ua.vikno.document.DocumentId;
import ua.vikno.form.FormCheck;
import ua.vikno.form.FormEnd;
import ua.vikno.form.FormEntries;
import ua.vikno.form.FormProblem;
import ua.vikno.form.FormStep;
import ua.vikno.form.FormSurroundings;
import ua.vikno.form.ProblemCode;
import ua.vikno.kernel.BusinessException;
import ua.vikno.submission.DraftId;
import ua.vikno.submission.DraftPage;
import ua.vikno.submission.DraftSubmitted;
import ua.vikno.submission.DraftView;
import ua.vikno.submission.Drafts;
import ua.vikno.submission.OlderPage;
import ua.vikno.submission.SaveDraft;
import ua.vikno.submission.SavedDraft;
import ua.vikno.submission.SubmitOutcome;
import ua.vikno.submission.Submitting;
import ua.vikno.web.faces.Flaw;
import ua.vikno.web.faces.RefusalWords;
import ua.vikno.web.faces.WebRequest;
import ua.vikno.web.my.appointment.DraftVisit;

/**
 * The one page on which any form is filled in, step by step, and sent. It keeps what is typed, right or wrong; a page that comes
 * back with problems shows everything as it was typed.
 */
@Named
@RequestScoped
public class ApplyPage {

    @Inject
    WebRequest web;

    @Inject
    Drafts drafts;

    @Inject
    Submitting submitting;

    @Inject
    ApplyPlace place;

    @Inject
    DeskSubmitting desk;

    @Inject
    UploadedParts uploads;

    @Inject
    FieldWords words;

    @Inject
    ProblemWords problemWords;

    @Inject
    RefusalWords refusals;

    @Inject
    DraftVisit visit;

    private DraftView draft;
    private FormStep step;
    private int number;
    private long base;
    private FormEntries typed = FormEntries.NONE;
    private FormSurroundings surroundings;
    private FormCheck check;
    private StepVerdict verdict;
    private List<FormProblem> problems = List.of();
    private List<Flaw> refused = List.of();
    private SavedDraft saved;
    private List<FieldView> fields;
    private boolean more;
    private FormEnd end;

    /** Loads the step, or does what a button asked for. */
    public void enter() {
        try {
            load();
            if (web.isPost() && OlderForm.isOlder(draft, web)) {
                keepOlder();
            } else if (step == null) {
                go(draft.resume());
            } else if (web.isPost()) {
                act();
            } else if (web.param("check").isPresent()) {
                problems = inTheWhole();
            } else if (web.param("end").isPresent()) {
                end = check.state(typed).end(step).orElse(null);
            }
        } catch (DraftSubmitted before) {
            web.redirect(place.ofSubmitted(before.number(), ""));
        }
    }

    /** What is wrong on this step when all of the form is looked at, as sending it does. */
    private List<FormProblem> inTheWhole() {
        return check.whole(typed).problems().stream()
                .filter(problem -> draft.form().stepOf(problem.field()) == number)
                .toList();
    }

    private void load() {
        DraftId id = web.param("draft").flatMap(DraftId::parse).orElseThrow(web::notFound);
        // what is sent belongs to the version it was typed into; the next page shows the newer one
        read(web.isPost() ? drafts.page(id) : drafts.current(id));
        if (!web.param("code").orElse("").equals(draft.serviceCode()) || draft.isAtDesk() != place.isAtDesk()) {
            throw web.notFound();
        }
        number = OlderForm.step(web);
        step = draft.form().step(number).filter(found -> number <= draft.step()).orElse(null);
        base = isLate() ? draft.late().base() : draft.version();
        typed = isLate() ? draft.entries().with(draft.late().entries()) : draft.entries();
    }

    private void read(DraftPage page) {
        draft = page.draft();
        surroundings = page.surroundings();
        check = new FormCheck(draft.form(), surroundings);
    }

    /** What came after the session had ended is shown on its own step. */
    public boolean isLate() {
        return draft.hasLate() && draft.late().step() == number;
    }

    /** The draft has moved since this page was made: what was typed here is kept, and the newer page tells how. */
    private void keepOlder() {
        OlderPage page = OlderForm.page(draft.id(), web.servletRequest()::getParameter);
        drafts.saveOlder(page, asked -> PostedStep.read(asked, web.servletRequest()));
        List<FormProblem> faults = draft.form().steps().stream()
                .flatMap(one -> uploads.keep(draft.id(), one, web.servletRequest()).stream())
                .toList();
        if (faults.isEmpty()) {
            go(draft.resume());
            return;
        }
        number = draft.form().stepOf(faults.get(0).field());
        step = draft.form().steps().get(number - 1);
        reload();
        base = draft.version();
        problems = faults;
    }

    private void act() {
        FormEntries posted =
                AddressedPlace.follow(step, PostedStep.read(step, web.servletRequest()), draft.entries(), surroundings);
        base = OlderForm.base(web);
        Optional<RowChange> change =
                web.param("add").or(() -> web.param("drop")).map(RowChange::of);
        FormEntries sent = change.map(rows -> rows.apply(step, posted)).orElse(posted);
        typed = draft.entries().with(sent);
        try {
            if (change.isEmpty()) {
                follow(sent);
            } else if (keep(sent, number)) {
                web.redirect(address(number) + change.get().anchor(step, sent));
            }
        } catch (DraftSubmitted before) {
            throw before;
        } catch (BusinessException refusal) {
            refused = List.of(new Flaw("", refusals.of(refusal)));
        }
    }

    private void follow(FormEntries posted) {
        if (web.param("submit").isPresent() && step.review() && (!place.isAtDesk() || desk.isSigned())) {
            submit(posted);
        } else if (web.param("submit").isPresent() && step.review()) {
            keep(posted, number);
            refused = List.of(desk.unsigned());
        } else if (web.param("print").isPresent() && step.review()) {
            print(posted);
        } else if (keep(posted, leadsOn() ? number + 1 : number) && handleFiles()) {
            go();
        }
    }

    /** Known before anything is kept, so that one save tells all; where files came they are kept first, and the step is judged with them. */
    private boolean leadsOn() {
        return StepVerdict.isAsked(web)
                && !uploads.bring(step, web.servletRequest())
                && verdict().leadsOn();
    }

    private StepVerdict verdict() {
        if (verdict == null) {
            verdict = StepVerdict.of(step, typed, check, web.servletRequest());
        }
        return verdict;
    }

    private boolean keep(FormEntries posted, int reached) {
        saved = drafts.save(new SaveDraft(draft.id(), base, reached, posted));
        base = saved.version();
        return saved.isSaved();
    }

    /** Files come and go while one stays on the step. */
    private boolean handleFiles() {
        if (web.param("remove").isPresent()) {
            Removal removal = Removal.parse(web.param("remove").get()).orElseThrow(web::notFound);
            drafts.detach(draft.id(), removal.field(), new DocumentId(removal.file()));
            go(number);
            return false;
        }
        List<FormProblem> faults = uploads.keep(draft.id(), step, web.servletRequest());
        if (!faults.isEmpty()) {
            reload();
            problems = faults;
            return false;
        }
        if (web.param("upload").isPresent()) {
            go(number);
            return false;
        }
        if (uploads.bring(step, web.servletRequest())) {
            reload();
        }
        return true;
    }

    /** What has just been kept, for a page that shows the step again. */
    private void reload() {
        read(drafts.page(draft.id()));
        typed = draft.entries();
    }

    private void go() {
        if (web.param("back").isPresent()) {
            go(Math.max(1, number - 1));
            return;
        }
        if (web.param("find").isPresent()) {
            show();
            return;
        }
        more = verdict().more();
        problems = verdict().problems();
        if (!verdict().isAnswered()) {
            reload();
        } else if (verdict().end() != null) {
            web.redirect(address(number) + "&end=" + verdict().end().id());
        } else {
            if (uploads.bring(step, web.servletRequest())) {
                keep(FormEntries.NONE, number + 1);
            }
            goOn();
        }
    }

    /** Before the review a person who must come chooses when; who has chosen, or prints the form, goes straight to it. */
    private void goOn() {
        boolean review = draft.form().step(number + 1).filter(FormStep::review).isPresent();
        if (review && !place.isAtDesk() && !ChosenChannel.isPrinted(draft.form(), typed) && visit.isMissing()) {
            web.redirect(visit.getAddress());
        } else {
            go(number + 1);
        }
    }

    /** The step again, with the point on the map; an address that is nowhere is said at once. */
    private void show() {
        problems = check.step(step, typed).problems().stream()
                .filter(problem -> problem.code() == ProblemCode.ADDRESS_UNKNOWN)
                .toList();
        if (problems.isEmpty()) {
            go(number);
        } else {
            reload();
        }
    }

    private void submit(FormEntries posted) {
        SaveDraft last = new SaveDraft(draft.id(), base, number, posted);
        SubmitOutcome outcome = place.isAtDesk() ? desk.register(last) : submitting.submit(last, web.getLang());
        if (outcome.isSubmitted()) {
            web.redirect(place.ofSubmitted(outcome.number(), "/submitted"));
            return;
        }
        saved = outcome.saved();
        base = saved.version();
        problems = outcome.problems();
        if (saved.isSaved()) {
            goToFirstProblem();
        }
    }

    /** Nothing is submitted: the form is only laid out for paper, where all is in order; at the desk by a link, so that one may go on. */
    private void print(FormEntries posted) {
        if (!keep(posted, number)) {
            return;
        }
        problems = check.whole(typed).problems();
        if (problems.isEmpty()) {
            web.redirect(place.isAtDesk() ? address(number) + "&paper=1#sign-h" : place.of(draft) + "/print");
        } else {
            goToFirstProblem();
        }
    }

    private void goToFirstProblem() {
        int first = problems.stream()
                .mapToInt(problem -> draft.form().stepOf(problem.field()))
                .min()
                .orElse(number);
        if (first < number) {
            web.redirect(address(first) + "&check=1");
        }
    }

    private void go(int to) {
        web.redirect(address(to));
    }

    /** Address of a step without the language. */
    String address(int to) {
        return place.of(draft) + "?step=" + to;
    }

    public DraftView getDraft() {
        return draft;
    }

    /** Which form this page shows, sent with it. */
    public String getFormName() {
        return OlderForm.name(draft);
    }

    public FormStep getStep() {
        return step;
    }

    public int getNumber() {
        return number;
    }

    public long getBase() {
        return base;
    }

    FormEntries typed() {
        return typed;
    }

    FormSurroundings surroundings() {
        return surroundings;
    }

    /** Judges this form and knows how it stands. */
    FormCheck check() {
        return check;
    }

    /** An answer just given asks for more on the same step, which a page without a script could not show before. */
    public boolean isMore() {
        return more;
    }

    /** Why the service is not for the person; null where nothing says so. */
    public FormEnd getEnd() {
        return end;
    }

    /** Inputs changed elsewhere meanwhile; the page then shows both and asks. */
    SavedDraft saved() {
        return saved;
    }

    public boolean isDiffering() {
        return saved != null && !saved.isSaved();
    }

    /** Problems and refusals for the summary. */
    public List<Flaw> getFlaws() {
        List<Flaw> all = new ArrayList<>(refused);
        all.addAll(problemWords.flaws(draft.form(), typed, problems));
        return all;
    }

    public List<FieldView> getFields() {
        if (fields == null) {
            fields = words.fields(draft.form(), step, typed, problems, surroundings);
        }
        return fields;
    }
}
