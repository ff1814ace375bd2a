package ua.vikno.web.admin.catalogue;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import ua.vikno.catalogue.ActView;
import ua.vikno.catalogue.Acts;
import ua.vikno.catalogue.CardRefused;
import ua.vikno.catalogue.PutAct;
import ua.vikno.kernel.Bilingual;
import ua.vikno.web.admin.organisation.Option;
import ua.vikno.web.faces.Flaw;
import ua.vikno.web.faces.RefusalWords;
import ua.vikno.web.faces.WebRequest;
import ua.vikno.web.open.service.ActWords;

/** What is typed of an act, or what is noted of it: {@code #{actTyped}}. */
@Named
@RequestScoped
public class ActTyped {

    @EJB
    Acts acts;

    @Inject
    CardSubject subject;

    @Inject
    RefusalWords refusals;

    @Inject
    ActWords laws;

    @Inject
    WebRequest web;

    private final List<Flaw> flaws = new ArrayList<>();
    private ActView act;

    /** The fields show an act. */
    void show(ActView shown) {
        act = shown;
    }

    /** Keeps what was typed and goes to the act; false where it was refused. */
    boolean put(String code) {
        try {
            String kept = acts.put(new PutAct(
                    code,
                    kind(),
                    posted("number"),
                    subject.day("day"),
                    posted("title-uk"),
                    posted("title-en"),
                    subject.day("changed")));
            web.redirect("/admin/acts/" + kept + "?done=save");
            return true;
        } catch (CardRefused refusal) {
            flaws.add(new Flaw("", refusals.of(refusal)));
            return false;
        }
    }

    private ActView.Kind kind() {
        String typed = posted("kind");
        return Arrays.stream(ActView.Kind.values())
                .filter(kind -> kind.name().equals(typed))
                .findFirst()
                .orElseThrow(() -> new CardRefused("act-kind"));
    }

    private String posted(String name) {
        return web.param(name).orElse("");
    }

    /** What a field shows: what was typed and refused, else what is noted. */
    public String value(String name) {
        if (web.isPost()) {
            return posted(name);
        }
        if (act == null) {
            return "";
        }
        return switch (name) {
            case "kind" -> act.kind().name();
            case "number" -> act.number();
            case "day" -> Optional.ofNullable(act.day()).map(Object::toString).orElse("");
            case "changed" ->
                Optional.ofNullable(act.changedOn()).map(Object::toString).orElse("");
            case "title-uk" -> act.title().map(Bilingual::uk).orElse("");
            default -> act.title().map(Bilingual::en).orElse("");
        };
    }

    public List<Option> getKinds() {
        return Arrays.stream(ActView.Kind.values())
                .map(kind -> new Option(kind.name(), laws.kind(kind)))
                .toList();
    }

    public List<Flaw> getFlaws() {
        return flaws;
    }
}
