package ua.vikno.web.my.submission;

import static ua.vikno.kernel.Jsons.JSON;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import ua.vikno.form.FormCheck;
import ua.vikno.form.FormStep;
import ua.vikno.form.StepRules;
import ua.vikno.web.faces.Formats;
import ua.vikno.web.faces.Texts;
import ua.vikno.web.faces.WebRequest;

/** What stands around the fields: the frame of steps, the title, when the draft was kept, the way on. */
@Named
@RequestScoped
public class ApplyFrame {

    @Inject
    ApplyPage page;

    @Inject
    ApplyPlace place;

    @Inject
    WebRequest web;

    @Inject
    Texts text;

    @Inject
    Formats format;

    @Inject
    FieldWords words;

    private List<StepPane> panes;
    private Set<String> kinds;
    private String rules;

    /** The steps; one can go back to those before and on to those reached. */
    public List<StepPane> getPanes() {
        if (panes == null) {
            panes = new ArrayList<>();
            FormCheck check = page.check();
            List<FormStep> steps = page.getDraft().form().steps();
            for (int i = 1; i <= steps.size(); i++) {
                boolean reached = i <= page.getDraft().step();
                boolean done = i < page.getDraft().step()
                        && check.step(steps.get(i - 1), page.typed()).holds();
                panes.add(new StepPane(
                        steps.get(i - 1).name().in(web.getLang()), reached ? web.url(page.address(i)) : "", done));
            }
        }
        return panes;
    }

    /** The page's title in the browser, «Помилка: …» where something is wrong. */
    public String getTitle() {
        String title = text.of(
                "form.title", page.getNumber(), page.getDraft().form().steps().size(), getHeading());
        return page.getFlaws().isEmpty() ? title : text.of("common.errors.title", title);
    }

    public String getHeading() {
        if (page.getEnd() != null) {
            return page.getEnd().title().in(web.getLang());
        }
        return page.isDiffering()
                ? text.get("form.difference.title")
                : page.getStep().title().in(web.getLang());
    }

    public String getLead() {
        return page.getStep().lead() == null ? "" : page.getStep().lead().in(web.getLang());
    }

    public String getService() {
        return page.getDraft().serviceCode() + " "
                + page.getDraft().serviceName().in(web.getLang());
    }

    /** «Чернетку збережено о 10:58». */
    public String getSaved() {
        return text.of("form.saved", format.moment(page.getDraft().savedAt()));
    }

    /** «Далі: аркуш і результат». */
    public String getNext() {
        FormStep next = page.getDraft().form().steps().get(page.getNumber());
        String name = next.name().in(web.getLang());
        return text.of("form.next", name.substring(0, 1).toLowerCase(web.getLocale()) + name.substring(1));
    }

    /** Rules of the step for the script; empty where it has none. */
    public String getRules() {
        if (rules == null) {
            JsonObject found = StepRules.of(page.getStep(), page.check().state(page.typed()), web.getLang());
            rules = found.isEmpty()
                    ? ""
                    : JSON.createObjectBuilder(found)
                            .add("today", page.surroundings().today().toString())
                            .build()
                            .toString();
        }
        return rules;
    }

    /** A newer version of the form holds than the one the draft was begun with. */
    public boolean isMoved() {
        return !page.getDraft().moved().isEmpty() && page.getDraft().repeats() == null;
    }

    /** The first page of a draft that was begun with the answers of an earlier application. */
    public boolean isRepeated() {
        return page.getDraft().repeats() != null && page.getNumber() == 1;
    }

    /** Answers that the newer version of the form has no place for. */
    public List<LeftView> getLeft() {
        return words.left(page.getDraft().moved().left());
    }

    public boolean isFirst() {
        return page.getNumber() == 1;
    }

    /** Where the form is sent: the same step. */
    public String getAction() {
        return web.url(page.address(page.getNumber()));
    }

    /** Where the script keeps what is being typed. */
    public String getSaving() {
        return web.url(place.of(page.getDraft()) + "/save");
    }

    /** The field of the map, which takes the other fields of its step beside it: the first place that is always asked for. */
    public FieldView getMap() {
        return page.getFields().stream()
                .filter(field ->
                        field.getKind().equals("MAP_POINT") && !page.getStep().review())
                .filter(field -> field.field().rules().shown().isEmpty())
                .findFirst()
                .orElse(null);
    }

    /** Fields that stand one under another: all but the map. */
    public List<FieldView> getPlain() {
        FieldView map = getMap();
        return page.getFields().stream().filter(field -> field != map).toList();
    }

    /** Kinds of the fields that stand one under another. */
    public Set<String> getKinds() {
        if (kinds == null) {
            kinds = FieldView.kinds(getPlain());
        }
        return kinds;
    }

    /** What was chosen as the scale of the sheet, for the map's frame. */
    public String getScale() {
        return page.getDraft()
                .form()
                .meaning("map.scale")
                .map(field -> page.typed().one(field.id()))
                .orElse("");
    }

    /** Name of the input in which the scale is chosen. */
    public String getScaleName() {
        return page.getDraft()
                .form()
                .meaning("map.scale")
                .map(field -> field.id())
                .orElse("");
    }
}
