package ua.vikno.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import ua.vikno.form.AnswerRules;
import ua.vikno.form.FormDefinition;
import ua.vikno.form.Forms;
import ua.vikno.kernel.Clocks;
import ua.vikno.organisation.ProviderView;
import ua.vikno.organisation.Providers;
import ua.vikno.organisation.WorkingCalendar;
import ua.vikno.submission.ApplicationProgress;
import ua.vikno.submission.GivenAnswers;

/**
 * Tries a route out on cases that ended with a result. A step that the case had takes as long as it took; one that it did not have
 * takes its whole term, or no time where it has none.
 */
@ApplicationScoped
class RouteReplaying {

    /** Cases read at once. */
    private static final int CHUNK = 500;

    @Inject
    ReplayRows rows;

    @Inject
    ApplicationProgress progress;

    @Inject
    Forms forms;

    @Inject
    Providers providers;

    @Inject
    WorkingCalendar calendar;

    /** What would have become of the latest cases of a route. */
    public RouteReplay of(String code, RouteDefinition route, long centre) {
        Map<String, Long> bodies =
                providers.all().stream().collect(Collectors.toMap(ProviderView::code, ProviderView::id));
        List<ReplayRows.Ended> cases = rows.cases(code, centre);
        Tally tally = new Tally(cases.size());
        Map<String, FormDefinition> known = new HashMap<>();
        for (int from = 0; from < cases.size(); from += CHUNK) {
            List<ReplayRows.Ended> chunk = cases.subList(from, Math.min(cases.size(), from + CHUNK));
            Map<Long, List<ReplayRows.Passed>> stages =
                    rows.stages(chunk.stream().map(ReplayRows.Ended::id).toList());
            Map<Long, GivenAnswers> answers = answers(route, chunk);
            for (ReplayRows.Ended ended : chunk) {
                List<List<RouteStep>> turns = held(route, answers.get(ended.application()), ended, known);
                tally.add(ended, stages.getOrDefault(ended.id(), List.of()), turns, bodies);
            }
        }
        return tally.view();
    }

    private Map<Long, GivenAnswers> answers(RouteDefinition route, List<ReplayRows.Ended> chunk) {
        return route.steps().allMatch(step -> step.when().isEmpty())
                ? Map.of()
                : progress.answers(
                        chunk.stream().map(ReplayRows.Ended::application).toList());
    }

    private List<List<RouteStep>> held(
            RouteDefinition route, GivenAnswers given, ReplayRows.Ended ended, Map<String, FormDefinition> known) {
        if (given == null) {
            return route.turns();
        }
        FormDefinition form = known.computeIfAbsent(
                given.formCode() + " " + given.formVersion(),
                key -> forms.version(given.formCode(), given.formVersion()));
        LocalDate day = day(ended.registered());
        return route.turns().stream()
                .map(turn -> turn.stream()
                        .filter(step ->
                                step.when().isEmpty() || AnswerRules.hold(step.when(), form, given.answers(), day))
                        .toList())
                .filter(turn -> !turn.isEmpty())
                .toList();
    }

    private static LocalDate day(Instant at) {
        return at.atZone(Clocks.KYIV).toLocalDate();
    }

    /** What was counted so far. */
    private final class Tally {

        private final int cases;
        private final List<RouteReplay.Example> examples = new ArrayList<>();
        private int otherSteps;
        private int otherEnd;
        private int late;
        private int wasLate;

        Tally(int cases) {
            this.cases = cases;
        }

        void add(
                ReplayRows.Ended ended,
                List<ReplayRows.Passed> had,
                List<List<RouteStep>> turns,
                Map<String, Long> bodies) {
            List<ReplayRows.Passed> left = new ArrayList<>(had);
            Instant begin = ended.registered();
            int steps = 0;
            for (List<RouteStep> turn : turns) {
                Instant end = begin;
                for (RouteStep step : turn) {
                    steps++;
                    Instant done = done(step, begin, taken(step, body(step, ended, bodies), left));
                    end = done.isAfter(end) ? done : end;
                }
                begin = end;
            }
            boolean others = !left.isEmpty() || steps != had.size();
            keep(ended, others, had, day(begin));
        }

        private void keep(ReplayRows.Ended ended, boolean others, List<ReplayRows.Passed> had, LocalDate would) {
            LocalDate was = had.stream()
                    .map(ReplayRows.Passed::done)
                    .max(Instant::compareTo)
                    .map(RouteReplaying::day)
                    .orElse(would);
            otherSteps += others ? 1 : 0;
            otherEnd += would.equals(was) ? 0 : 1;
            late += would.isAfter(ended.termEnds()) ? 1 : 0;
            wasLate += was.isAfter(ended.termEnds()) ? 1 : 0;
            if ((others || !would.equals(was)) && examples.size() < RouteReplay.EXAMPLES) {
                examples.add(new RouteReplay.Example(ended.number(), others, was, would, ended.termEnds()));
            }
        }

        RouteReplay view() {
            return new RouteReplay(cases, otherSteps, otherEnd, late, wasLate, examples);
        }
    }

    private static Long body(RouteStep step, ReplayRows.Ended ended, Map<String, Long> bodies) {
        if (step.administrators()) {
            return null;
        }
        return step.provider().isEmpty() ? Long.valueOf(ended.provider()) : bodies.get(step.provider());
    }

    /** How long the case spent on such a step, which is taken off what it had; null where it had none. */
    private static Duration taken(RouteStep step, Long body, List<ReplayRows.Passed> left) {
        ReplayRows.Passed same = left.stream()
                .filter(stage -> stage.kind() == step.kind() && Objects.equals(stage.provider(), body))
                .findFirst()
                .orElse(null);
        if (same == null) {
            return null;
        }
        left.remove(same);
        return Duration.between(same.opened(), same.done());
    }

    private Instant done(RouteStep step, Instant begin, Duration taken) {
        if (taken != null) {
            return begin.plus(taken);
        }
        return step.term() == null
                ? begin
                : calendar.lastDay(begin, step.term())
                        .atTime(LocalTime.NOON)
                        .atZone(Clocks.KYIV)
                        .toInstant();
    }
}
