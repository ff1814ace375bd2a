package ua.vikno.web.demo.components;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import ua.vikno.web.faces.Flaw;
import ua.vikno.web.faces.Texts;

/** What the page of all components shows in its lists. */
@Named
@RequestScoped
public class ComponentsPage {

    /** Fill of the colour samples: the tokens' names. */
    private static final List<String> COLOURS = List.of(
            "page", "surface", "sunken", "ink", "ink-2", "control", "frame", "deep", "lamp", "lamp-soft", "ok", "bad");

    private static final List<String> STATES = List.of(
            "draft",
            "submitted",
            "registered",
            "in_review",
            "decided",
            "ready",
            "provided",
            "incomplete",
            "suspended",
            "refused",
            "withdrawn",
            "returned");

    @Inject
    Texts text;

    public List<String> getColours() {
        return COLOURS;
    }

    public List<String> getStates() {
        return STATES;
    }

    public List<Step> getSteps() {
        return List.of(
                new Step(text.get("components.step.person"), "#steps", true),
                new Step(text.get("components.step.place"), "", false),
                new Step(text.get("components.step.sheet"), "", false),
                new Step(text.get("components.step.review"), "", false));
    }

    public List<Flaw> getErrors() {
        return List.of(
                new Flaw("house", text.get("components.error.house")),
                new Flaw("phone", text.get("components.error.phone")));
    }

    public List<Option> getScales() {
        return Stream.of("500", "1000", "2000", "5000")
                .map(scale -> new Option(scale, "1:" + scale, text.get("components.scale." + scale)))
                .toList();
    }

    /** A step as {@code portal:steps} reads it. */
    public record Step(String label, String url, boolean done) {}

    /** A choice as {@code portal:choiceField} reads it. */
    public record Option(String value, String label, String hint) {}
}
