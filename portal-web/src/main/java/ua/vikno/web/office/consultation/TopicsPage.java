package ua.vikno.web.office.consultation;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import ua.vikno.consultation.Consultations;
import ua.vikno.consultation.KeyTaken;
import ua.vikno.consultation.TopicChanges;
import ua.vikno.consultation.TopicEdit;
import ua.vikno.consultation.TopicView;
import ua.vikno.kernel.Bilingual;
import ua.vikno.web.faces.Flaw;
import ua.vikno.web.faces.RefusalWords;
import ua.vikno.web.faces.Texts;
import ua.vikno.web.faces.WebRequest;

/** {@code /office/consultations/topics}: the chief's list of topics, all in one form. */
@Named
@RequestScoped
public class TopicsPage {

    private static final int LONGEST = 100;

    @EJB
    Consultations register;

    @EJB
    TopicChanges changes;

    @Inject
    RefusalWords refusals;

    @Inject
    Texts text;

    @Inject
    WebRequest web;

    private final List<Flaw> flaws = new ArrayList<>();
    private List<Line> lines;

    /** A topic as it is or was typed; id 0 for the one to add. */
    public record Line(long id, String uk, String en, String key) {}

    /** Shows the list, or keeps it. */
    public void enter() {
        List<TopicView> known = register.topics();
        lines = new ArrayList<>(known.stream().map(this::line).toList());
        lines.add(line(new TopicView(0, new Bilingual("—", ""), null)));
        if (web.isPost()) {
            keep();
        }
    }

    private Line line(TopicView topic) {
        boolean typed = web.isPost();
        String key = topic.key() == null ? "" : String.valueOf(topic.key());
        return new Line(
                topic.id(),
                typed || topic.id() == 0 ? typed("uk", topic) : topic.name().uk(),
                typed || topic.id() == 0 ? typed("en", topic) : topic.name().en(),
                typed ? typed("key", topic) : key);
    }

    private String typed(String name, TopicView topic) {
        return web.param(name + "-" + topic.id()).orElse("");
    }

    private void keep() {
        List<TopicEdit> edits = lines.stream()
                .filter(line -> line.id() != 0 || !line.uk().isEmpty())
                .map(this::edit)
                .toList();
        if (!flaws.isEmpty()) {
            return;
        }
        try {
            changes.save(edits);
            web.redirect("/office/consultations/topics?done=1");
        } catch (KeyTaken taken) {
            flaws.add(new Flaw("", refusals.of(taken)));
        }
    }

    private TopicEdit edit(Line line) {
        if (line.uk().isEmpty() || line.uk().length() > LONGEST) {
            flaws.add(new Flaw("uk-" + line.id(), text.get("consultation.error.topic")));
        }
        Integer key = line.key().matches("[1-9]") ? Integer.valueOf(line.key()) : null;
        boolean retired = web.param("retired-" + line.id()).isPresent();
        return new TopicEdit(line.id(), line.uk(), line.en(), key, retired);
    }

    public List<Line> getLines() {
        return lines;
    }

    public List<Flaw> getFlaws() {
        return flaws;
    }

    /** The keys. */
    public List<String> getKeys() {
        return List.of("1", "2", "3", "4", "5", "6", "7", "8", "9");
    }

    public boolean isDone() {
        return web.param("done").isPresent();
    }
}
