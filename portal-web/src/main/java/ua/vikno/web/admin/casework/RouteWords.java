package ua.vikno.web.admin.casework;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Locale;
import java.util.Optional;
import ua.vikno.casework.RouteFinding;
import ua.vikno.casework.RouteStep;
import ua.vikno.casework.StageKind;
import ua.vikno.form.AnswerRules;
import ua.vikno.form.Forms;
import ua.vikno.organisation.ProviderView;
import ua.vikno.organisation.Providers;
import ua.vikno.organisation.Term;
import ua.vikno.web.faces.Texts;
import ua.vikno.web.faces.WebRequest;

/** Words for steps of routes: {@code #{routeWords}}. */
@Named
@RequestScoped
public class RouteWords {

    @EJB
    Providers providers;

    @EJB
    Forms forms;

    @Inject
    RouteSubject subject;

    @Inject
    Texts text;

    @Inject
    WebRequest web;

    public String kind(StageKind kind) {
        return text.get("casework.stage." + key(kind));
    }

    /** What is done. */
    public String step(RouteStep step) {
        return step.name() == null ? kind(step.kind()) : step.name().in(web.getLang());
    }

    /** Who does it. */
    public String body(RouteStep step) {
        if (step.administrators()) {
            return text.get("routes.body.centre");
        }
        return step.provider().isEmpty()
                ? text.get("routes.body.provider")
                : providers
                        .byCode(step.provider())
                        .map(ProviderView::name)
                        .map(name -> name.in(web.getLang()))
                        .orElse(step.provider());
    }

    /** How long it may take. */
    public String term(RouteStep step) {
        Term term = step.term();
        return term == null
                ? text.get("routes.term.rest")
                : text.of("routes.term." + key(term.unit()), String.valueOf(term.amount()));
    }

    /** When it is there; empty for always. */
    public String when(RouteStep step) {
        if (step.when().isEmpty()) {
            return "";
        }
        return said(step)
                .map(said -> text.of(
                        said.is() ? "routes.when.is" : "routes.when.is-not",
                        said.label().in(web.getLang()),
                        value(said)))
                .orElse(step.when());
    }

    /** What an answer is compared with, as people type it. */
    String value(AnswerRules.Said said) {
        String value = said.value();
        return value.equals("true") || value.equals("false") ? text.get("routes.value." + value) : value;
    }

    /** The condition of a step in words; empty where it has none, or says more. */
    Optional<AnswerRules.Said> said(RouteStep step) {
        return step.when().isEmpty()
                ? Optional.empty()
                : forms.ofService(subject.getCode())
                        .flatMap(form -> AnswerRules.read(form, step.when(), web.getLang()));
    }

    /** A finding with what it is about. */
    public String finding(RouteFinding finding) {
        String words = text.get("routes.finding." + finding.code());
        return finding.about().isEmpty() ? words : words + ": " + finding.about();
    }

    private static String key(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
