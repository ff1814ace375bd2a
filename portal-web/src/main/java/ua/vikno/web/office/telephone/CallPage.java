package ua.vikno.web.office.telephone;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import ua.vikno.calls.CallActs;
import ua.vikno.calls.CallView;
import ua.vikno.calls.Callers;
import ua.vikno.calls.Calls;
import ua.vikno.calls.Candidate;
import ua.vikno.calls.CaseLine;
import ua.vikno.calls.DeedKind;
import ua.vikno.calls.DeedView;
import ua.vikno.calls.Recognition;
import ua.vikno.consultation.Consultations;
import ua.vikno.consultation.TopicView;
import ua.vikno.kernel.BusinessException;
import ua.vikno.kernel.NotFound;
import ua.vikno.web.faces.Flaw;
import ua.vikno.web.faces.RefusalWords;
import ua.vikno.web.faces.Texts;
import ua.vikno.web.faces.WebRequest;

/** {@code /office/calls/{id}}: who calls and what is done for them; a call that is over is read here. */
@Named
@RequestScoped
public class CallPage {

    private static final String PATH = "/office/calls/";

    @EJB
    Calls calls;

    @EJB
    Callers callers;

    @EJB
    CallActs acts;

    @EJB
    Consultations consultations;

    @Inject
    CallEnding ending;

    @Inject
    RefusalWords refusals;

    @Inject
    Texts text;

    @Inject
    WebRequest web;

    private long id;
    private CallView call;
    private boolean mine;
    private List<Candidate> candidates = List.of();
    private List<CaseLine> cases = List.of();
    private List<TopicView> topics = List.of();
    private CaseLine told;
    private Flaw flaw;

    /** Does what a button asks, or shows the call. */
    public void enter() {
        id = web.id("id").orElseThrow(web::notFound);
        if (web.isPost() && acted()) {
            return;
        }
        call = calls.get(id);
        mine = calls.isMine(id);
        if (mine) {
            topics = consultations.topics();
            boolean asked = web.param("who").isPresent();
            candidates = call.account() == null || asked ? callers.candidates(id) : List.of();
            cases = isCasesAsked() ? callers.cases(id) : List.of();
        }
    }

    private boolean acted() {
        try {
            if (web.param("number").isPresent()) {
                told = callers.tell(id, web.param("number").get());
                return false;
            }
            web.redirect(act());
            return true;
        } catch (NotFound absent) {
            if (web.param("number").isEmpty()) {
                throw absent;
            }
            flaw = new Flaw("number", text.get("calls.error.number"));
            return false;
        } catch (BusinessException refusal) {
            flaw = new Flaw(ending.field(refusal), refusals.of(refusal));
            return false;
        }
    }

    /** Where the page goes after it. */
    private String act() {
        String here = PATH + id;
        Optional<Long> person = web.id("open");
        if (person.isPresent()) {
            callers.open(id, person.get(), how());
            return here + "?done=opened";
        }
        if (web.id("topic").isPresent()) {
            return here + "?done=" + acts.consulted(id, web.id("topic").get());
        }
        if (web.id("undo").isPresent()) {
            acts.undo(id, web.id("undo").get());
            return here + "?done=undone";
        }
        if (web.param("end").isPresent()) {
            calls.end(id, ending.said());
            return "/office/calls?done=ended";
        }
        return here;
    }

    private Recognition how() {
        return web.param("how")
                .filter(given -> Stream.of(Recognition.values())
                        .anyMatch(known -> known.name().equals(given)))
                .map(Recognition::valueOf)
                .orElse(Recognition.NOT);
    }

    public CallView getCall() {
        return call;
    }

    /** The person who looks can act in it. */
    public boolean isMine() {
        return mine;
    }

    /** Where this call's own pages stand, in the language of the page. */
    public String getAddress() {
        return web.url(PATH + id);
    }

    /** Whom the telephone may belong to. */
    public List<Candidate> getCandidates() {
        return candidates;
    }

    /** Nobody of this telephone is known, and it was looked. */
    public boolean isNobody() {
        return mine && call.account() == null && candidates.isEmpty();
    }

    /** Somebody was chosen, and another may be. */
    public boolean isChangeable() {
        return call.account() != null && candidates.isEmpty();
    }

    /** Somebody was chosen and not recognised: nothing of theirs may be told. */
    public boolean isUnsure() {
        return call.account() != null && !call.isVerified();
    }

    /** The person's cases may be told and were not asked for. */
    public boolean isAskable() {
        return call.isVerified() && !isCasesAsked();
    }

    /** The person's cases were asked for and may be told. */
    public boolean isCasesAsked() {
        return web.param("cases").isPresent() && call.isVerified();
    }

    public List<CaseLine> getCases() {
        return cases;
    }

    /** Where the case of the typed number stands; null where none was asked for. */
    public CaseLine getTold() {
        return told;
    }

    /** As typed. */
    public String getNumber() {
        return web.isPost() ? web.param("number").orElse("") : "";
    }

    public List<TopicView> getTopics() {
        return topics;
    }

    public List<DeedView> getDeeds() {
        return call.deeds();
    }

    public List<Flaw> getFlaws() {
        return flaw == null ? List.of() : List.of(flaw);
    }

    /** The message of an input; empty where it is right. */
    public String fault(String field) {
        return Flaw.at(getFlaws(), field);
    }

    public String getTitle() {
        return flaw == null
                ? text.get("calls.call.title")
                : text.of("common.errors.title", text.get("calls.call.title"));
    }

    /** A consultation just written down, which can be taken back; empty for none. */
    public String getUndo() {
        return web.param("done")
                .filter(done -> call.deeds().stream()
                        .anyMatch(deed ->
                                deed.kind() == DeedKind.CONSULTED && deed.ref().equals(done)))
                .orElse("");
    }

    /** What was just done, in words; empty for nothing. */
    public String getDone() {
        return web.param("done")
                .filter(done -> done.matches("opened|undone|booked|moved|cancelled|ordered|answered"))
                .map(done -> text.get("calls.done." + done))
                .orElse("");
    }
}
