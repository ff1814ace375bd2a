package ua.vikno.web.admin.catalogue;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import ua.vikno.catalogue.ActLine;
import ua.vikno.catalogue.ActView;
import ua.vikno.catalogue.Acts;
import ua.vikno.catalogue.CardDesk;
import ua.vikno.catalogue.CardDraftView;
import ua.vikno.catalogue.CardRefused;
import ua.vikno.web.admin.organisation.Option;
import ua.vikno.web.faces.WebRequest;
import ua.vikno.web.open.service.ActWords;

/** {@code /admin/services/{code}/card}: the draft of a card, whole on one page; what was refused stays as typed. */
@Named
@RequestScoped
public class CardPage {

    @EJB
    CardDesk desk;

    @EJB
    Acts acts;

    @Inject
    CardSubject subject;

    @Inject
    CardTyped typed;

    @Inject
    ActWords laws;

    @Inject
    WebRequest web;

    private CardDraftView draft;
    private Map<String, ActView> known = Map.of();

    /** Shows the fields, or does what a button asks and comes back. */
    public void enter() {
        subject.read();
        if (web.isPost() && isDone()) {
            return;
        }
        draft = desk.draft(subject.getCode()).orElse(null);
        if (draft == null) {
            return;
        }
        if (typed.getFlaws().isEmpty()) {
            typed.show(draft.content());
        }
        known = acts.list().stream()
                .map(ActLine::act)
                .collect(Collectors.toMap(ActView::code, Function.identity(), (one, other) -> one, LinkedHashMap::new));
    }

    private boolean isDone() {
        String act = web.param("act").orElse("");
        try {
            switch (act) {
                case "begin" -> desk.begin(subject.getCode());
                case "save", "check" -> desk.save(subject.getCode(), subject.version(), typed.read());
                case "discard" -> desk.discard(subject.getCode(), subject.version());
                default -> throw web.notFound();
            }
        } catch (CardRefused refusal) {
            typed.read();
            typed.refuse(refusal);
            return false;
        }
        web.redirect(subject.getAddress() + (act.equals("check") ? "/publish" : "?done=" + act));
        return true;
    }

    /** The draft; null where there is none. */
    public CardDraftView getDraft() {
        return draft;
    }

    /** What a cited act is called; its code where it is none. */
    public String act(String code) {
        ActView act = known.get(code);
        return act == null ? code : laws.whole(act);
    }

    /** Acts that the card does not cite yet. */
    public List<Option> getMore() {
        return known.values().stream()
                .filter(act ->
                        typed.getActs().stream().noneMatch(cited -> cited.act().equals(act.code())))
                .map(act -> new Option(act.code(), laws.whole(act)))
                .toList();
    }

    /** The act that was chosen and refused together with others; empty where none was. */
    public String getChosen() {
        return typed.getFlaws().isEmpty() ? "" : web.param("new-act").orElse("");
    }

    /** What has just been done, for the toast; empty where nothing was. */
    public String getDone() {
        return web.param("done")
                .filter(done -> done.matches("begin|save|discard|publish"))
                .orElse("");
    }
}
