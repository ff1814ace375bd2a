package ua.vikno.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import ua.vikno.form.AnswerRules;
import ua.vikno.form.FormDefinition;
import ua.vikno.form.Forms;
import ua.vikno.kernel.Bilingual;
import ua.vikno.kernel.Clocks;
import ua.vikno.organisation.ProviderView;
import ua.vikno.organisation.Providers;
import ua.vikno.submission.ApplicationView;

/** Makes the stages of a case out of the route that holds for its service and the answers of its application. */
@ApplicationScoped
class RoutePlanning {

    /** Turns before the first of a route: registering and handing over. */
    static final int FRAME = 2;

    @Inject
    RouteVersions versions;

    @Inject
    Providers providers;

    @Inject
    Forms forms;

    /**
     * The way of a case that is registered at this moment.
     *
     * @param office who does what the centre's administrators do
     */
    public PlannedRoute plan(ApplicationView application, Bilingual office, Instant now) {
        RouteVersions.Version version = versions.of(application.service().code(), now);
        List<StagePlan> stages = new ArrayList<>();
        int turn = FRAME;
        for (List<RouteStep> steps : held(version.route(), application, now)) {
            turn++;
            for (RouteStep step : steps) {
                stages.add(stage(turn, step, application, office));
            }
        }
        return new PlannedRoute(version.id(), stages);
    }

    /** Turns with the steps whose conditions hold; a turn without any is no turn. */
    private List<List<RouteStep>> held(RouteDefinition route, ApplicationView application, Instant now) {
        if (route.steps().allMatch(step -> step.when().isEmpty())) {
            return route.turns();
        }
        FormDefinition form = forms.version(application.formCode(), application.formVersion());
        LocalDate day = now.atZone(Clocks.KYIV).toLocalDate();
        return route.turns().stream()
                .map(turn -> turn.stream()
                        .filter(step -> step.when().isEmpty()
                                || AnswerRules.hold(step.when(), form, application.answers(), day))
                        .toList())
                .filter(turn -> !turn.isEmpty())
                .toList();
    }

    private StagePlan stage(int turn, RouteStep step, ApplicationView application, Bilingual office) {
        if (step.administrators()) {
            return new StagePlan(turn, step.kind(), step.id(), step.name(), null, true, office, step.term(), "");
        }
        long provider = application.service().provider();
        Bilingual performer = application.service().providerName();
        if (!step.provider().isEmpty()) {
            ProviderView named = providers.byCode(step.provider()).orElseThrow();
            provider = named.id();
            performer = named.name();
        }
        return new StagePlan(turn, step.kind(), step.id(), step.name(), provider, false, performer, step.term(), "");
    }
}
