package ua.vikno.web.admin.catalogue;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ua.vikno.catalogue.CardDesk;
import ua.vikno.catalogue.CardEdition;
import ua.vikno.catalogue.CardRefused;
import ua.vikno.kernel.Page;
import ua.vikno.web.faces.Flaw;
import ua.vikno.web.faces.Formats;
import ua.vikno.web.faces.RefusalWords;
import ua.vikno.web.faces.Texts;
import ua.vikno.web.faces.WebRequest;

/** {@code /admin/services/{code}/card/history}: editions, what two of them differ in, and going back to one. */
@Named
@RequestScoped
public class CardHistoryPage {

    @EJB
    CardDesk desk;

    @Inject
    CardSubject subject;

    @Inject
    ChangeWords words;

    @Inject
    RefusalWords refusals;

    @Inject
    Formats format;

    @Inject
    Texts text;

    @Inject
    WebRequest web;

    private final List<Flaw> flaws = new ArrayList<>();
    private Page<CardEdition> page;
    private List<ChangeWords.Shown> changes;

    /** Shows the editions, compares two, or makes one the draft. */
    public void enter() {
        subject.read();
        if (web.isPost() && isDone()) {
            return;
        }
        page = desk.history(subject.getCode(), number("page").orElse(1));
        Optional<Integer> from = number("from");
        Optional<Integer> to = number("to");
        if (from.isPresent() && to.isPresent()) {
            changes = words.of(desk.compare(subject.getCode(), from.get(), to.get()));
        }
    }

    private boolean isDone() {
        try {
            desk.rollBack(subject.getCode(), number("roll").orElseThrow(web::notFound));
        } catch (CardRefused refusal) {
            flaws.add(new Flaw("", refusals.of(refusal)));
            return false;
        }
        web.redirect(subject.getAddress() + "?done=begin");
        return true;
    }

    private Optional<Integer> number(String name) {
        return web.param(name).filter(given -> given.matches("\\d{1,6}")).map(Integer::valueOf);
    }

    public Page<CardEdition> getPage() {
        return page;
    }

    /** What the two chosen editions differ in; null where none were chosen. */
    public List<ChangeWords.Shown> getChanges() {
        return changes;
    }

    /** Чинна з 17 листопада; діятиме з…; була чинною з…. */
    public String standing(CardEdition edition) {
        return text.of("cards.standing." + edition.standing(), format.fullDay(edition.from()));
    }

    /** Who wrote it and who published it. */
    public String people(CardEdition edition) {
        return edition.publisher().isEmpty()
                ? text.get("cards.history.brought")
                : text.of("cards.history.people", edition.authors(), edition.publisher());
    }

    public List<Flaw> getFlaws() {
        return flaws;
    }

    /** This list without its page number, for the links to pages. */
    public String getPages() {
        return subject.getUrl() + "/history?page=";
    }
}
