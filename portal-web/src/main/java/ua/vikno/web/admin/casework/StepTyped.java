package ua.vikno.web.admin.casework;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import ua.vikno.casework.PutStep;
import ua.vikno.casework.RouteDefinition;
import ua.vikno.casework.RouteStep;
import ua.vikno.casework.StageKind;
import ua.vikno.form.AnswerRules;
import ua.vikno.form.FieldKind;
import ua.vikno.form.FormField;
import ua.vikno.form.Forms;
import ua.vikno.organisation.Providers;
import ua.vikno.organisation.Term;
import ua.vikno.web.faces.Flaw;
import ua.vikno.web.faces.Texts;
import ua.vikno.web.faces.WebRequest;

/** The form of one step: what stands in the route, or what was typed over it and refused. */
@Named
@RequestScoped
public class StepTyped {

    /** The address of a step that is not there yet. */
    private static final String NEW = "new";

    @EJB
    Providers providers;

    @EJB
    Forms forms;

    @Inject
    RouteSubject subject;

    @Inject
    RouteWords words;

    @Inject
    Texts text;

    @Inject
    WebRequest web;

    private RouteDefinition route;
    private RouteStep stands;

    /** Something to choose. */
    public record Choice(String value, String label, String hint) {}

    void read(RouteDefinition shown) {
        route = shown;
        stands = shown.steps()
                .filter(step -> step.id().equals(getId()))
                .findFirst()
                .orElse(null);
    }

    /** What was typed as a command; what cannot be one is among the flaws. */
    Optional<PutStep> command(List<Flaw> flaws) {
        StageKind kind = Arrays.stream(StageKind.values())
                .filter(StageKind::isOfRoutes)
                .filter(one -> one.name().equals(typed("kind")))
                .findFirst()
                .orElse(null);
        if (kind == null) {
            flaws.add(new Flaw("kind", text.get("routes.step.kind.missing")));
        }
        Term term = null;
        try {
            term = term();
        } catch (IllegalArgumentException wrong) {
            flaws.add(new Flaw("amount", text.get("routes.step.amount.wrong")));
        }
        return flaws.isEmpty()
                ? Optional.of(new PutStep(
                        getId(),
                        kind,
                        typed("uk"),
                        typed("en"),
                        typed("body"),
                        term,
                        typed("field"),
                        !typed("is").equals("not"),
                        value(),
                        typed("place")))
                : Optional.empty();
    }

    /** Nothing typed is what is left of the term of the case. */
    private Term term() {
        String amount = typed("amount");
        if (amount.isEmpty()) {
            return null;
        }
        if (!amount.matches("[1-9]\\d{0,2}")) {
            throw new IllegalArgumentException(amount);
        }
        return new Term(Integer.parseInt(amount), Term.Unit.valueOf(typed("unit")));
    }

    /** Yes and no are typed in the words of the page. */
    private String value() {
        boolean yesNo = asked().anyMatch(field -> field.id().equals(typed("field"))
                && (field.kind() == FieldKind.YES_NO || field.kind() == FieldKind.STATEMENT));
        return yesNo
                ? Stream.of("true", "false")
                        .filter(word -> text.get("routes.value." + word).equalsIgnoreCase(typed("value")))
                        .findFirst()
                        .orElse("")
                : typed("value");
    }

    private String typed(String name) {
        return web.param(name).orElse("");
    }

    /** Id of the step; empty for a new one. */
    public String getId() {
        return web.param("step").filter(id -> !id.equals(NEW)).orElse("");
    }

    /** As the address has it. */
    public String getAddressed() {
        return getId().isEmpty() ? NEW : getId();
    }

    private boolean isTyped() {
        return web.isPost() || stands == null;
    }

    public String getKind() {
        return isTyped() ? typed("kind") : stands.kind().name();
    }

    public String getUk() {
        return isTyped()
                ? typed("uk")
                : stands.name() == null ? "" : stands.name().uk();
    }

    public String getEn() {
        return isTyped()
                ? typed("en")
                : stands.name() == null ? "" : stands.name().en();
    }

    public String getBody() {
        if (isTyped()) {
            return typed("body");
        }
        return stands.administrators() ? PutStep.CENTRE : stands.provider();
    }

    public String getAmount() {
        return isTyped()
                ? typed("amount")
                : stands.term() == null ? "" : String.valueOf(stands.term().amount());
    }

    public String getUnit() {
        return isTyped() || stands.term() == null
                ? typed("unit")
                : stands.term().unit().name();
    }

    public String getField() {
        return isTyped() ? typed("field") : said().map(AnswerRules.Said::field).orElse("");
    }

    public String getIs() {
        boolean is = isTyped()
                ? !typed("is").equals("not")
                : said().map(AnswerRules.Said::is).orElse(true);
        return is ? "yes" : "not";
    }

    public String getValue() {
        return isTyped() ? typed("value") : said().map(words::value).orElse("");
    }

    public String getPlace() {
        return isTyped() ? typed("place") : "";
    }

    private Optional<AnswerRules.Said> said() {
        return words.said(stands);
    }

    public List<Choice> getKinds() {
        return Arrays.stream(StageKind.values())
                .filter(StageKind::isOfRoutes)
                .map(kind -> new Choice(kind.name(), words.kind(kind), ""))
                .toList();
    }

    public List<Choice> getBodies() {
        List<Choice> bodies = new ArrayList<>();
        bodies.add(new Choice(PutStep.CENTRE, text.get("routes.body.centre"), ""));
        providers
                .all()
                .forEach(body -> bodies.add(new Choice(body.code(), body.name().in(web.getLang()), "")));
        return bodies;
    }

    public List<Choice> getUnits() {
        return List.of(Term.Unit.WORKING_DAY, Term.Unit.CALENDAR_DAY, Term.Unit.HOUR).stream()
                .map(unit -> new Choice(unit.name(), text.get("routes.unit." + unit.name()), ""))
                .toList();
    }

    public List<Choice> getFields() {
        return asked().map(field -> new Choice(field.id(), field.label().in(web.getLang()), ""))
                .toList();
    }

    private Stream<FormField> asked() {
        return forms.ofService(subject.getCode()).map(AnswerRules::askable).orElse(List.of()).stream();
    }

    public List<Choice> getComparisons() {
        return List.of(
                new Choice("yes", text.get("routes.step.is"), ""),
                new Choice("not", text.get("routes.step.is-not"), ""));
    }

    /** Beside the steps of a turn, or in a turn of its own before one. */
    public List<Choice> getPlaces() {
        List<Choice> places = new ArrayList<>();
        for (int turn = 1; turn <= route.turns().size(); turn++) {
            places.add(new Choice("before:" + turn, text.of("routes.place.before", String.valueOf(turn)), ""));
            places.add(new Choice("with:" + turn, text.of("routes.place.with", String.valueOf(turn)), ""));
        }
        int after = route.turns().size() + 1;
        places.add(new Choice("before:" + after, text.get("routes.place.last"), ""));
        return places;
    }
}
