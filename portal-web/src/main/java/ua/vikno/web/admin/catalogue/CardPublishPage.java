package ua.vikno.web.admin.catalogue;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ua.vikno.catalogue.CardDesk;
import ua.vikno.catalogue.CardDraftView;
import ua.vikno.catalogue.CardRefused;
import ua.vikno.catalogue.Catalogue;
import ua.vikno.catalogue.ServiceView;
import ua.vikno.organisation.OfficeView;
import ua.vikno.organisation.Offices;
import ua.vikno.web.faces.Flaw;
import ua.vikno.web.faces.RefusalWords;
import ua.vikno.web.faces.WebRequest;
import ua.vikno.web.open.service.ShownCard;

/**
 * {@code /admin/services/{code}/card/publish}: how people will see the draft, what it changes, handing over, and the second
 * person's decision.
 */
@Named
@RequestScoped
public class CardPublishPage {

    @EJB
    CardDesk desk;

    @EJB
    Catalogue catalogue;

    @EJB
    Offices offices;

    @Inject
    CardSubject subject;

    @Inject
    ChangeWords words;

    @Inject
    RefusalWords refusals;

    @Inject
    WebRequest web;

    private final List<Flaw> flaws = new ArrayList<>();
    private CardDraftView draft;
    private List<ChangeWords.Shown> changes = List.of();

    /** Shows the draft, or does what a button asks; without a draft there is nothing to publish. */
    public void enter() {
        subject.read();
        if (web.isPost() && isDone()) {
            return;
        }
        Optional<CardDraftView> stands = desk.draft(subject.getCode());
        if (stands.isEmpty()) {
            web.redirect(subject.getAddress());
            return;
        }
        draft = stands.get();
        changes = words.of(desk.changes(subject.getCode()));
    }

    private boolean isDone() {
        try {
            web.redirect(act(web.param("act").orElse("")));
            return true;
        } catch (CardRefused refusal) {
            flaws.add(new Flaw("", refusals.of(refusal)));
            return false;
        }
    }

    private String act(String act) {
        String code = subject.getCode();
        switch (act) {
            case "hand" -> desk.hand(code, subject.version(), subject.day("from"), typed("note"));
            case "return" -> desk.sendBack(code, subject.version(), typed("why"));
            case "publish" -> {
                desk.publish(code, subject.version(), subject.day("from"));
                return subject.getAddress() + "?done=publish";
            }
            default -> throw web.notFound();
        }
        return subject.getAddress() + "/publish";
    }

    public CardDraftView getDraft() {
        return draft;
    }

    /** The draft as the page of the service would show it. */
    public ShownCard getCard() {
        return new ShownCard(draft.content(), catalogue.acts(draft.content()));
    }

    /** The service as its page would show it. */
    public ServiceView getService() {
        return subject.getService().once(draft.content());
    }

    /** Offices where the service can be asked for in person. */
    public List<OfficeView> getDesks() {
        return offices.all().stream()
                .filter(office -> subject.getService().desks().at(office.id(), office.centre()))
                .toList();
    }

    /** What the draft differs in from what people see now. */
    public List<ChangeWords.Shown> getChanges() {
        return changes;
    }

    public String getAuthors() {
        return String.join(", ", draft.authors());
    }

    /** The person looking may publish it. */
    public boolean isToDecide() {
        return draft.isHanded() && !draft.mine();
    }

    /** What was typed and refused, else the day the author asked for. */
    public String getFrom() {
        String asked = draft.from() == null ? "" : draft.from().toString();
        return web.isPost() ? web.param("from").orElse("") : asked;
    }

    public String typed(String name) {
        return web.isPost() ? web.param(name).orElse("") : "";
    }

    public List<Flaw> getFlaws() {
        return flaws;
    }
}
