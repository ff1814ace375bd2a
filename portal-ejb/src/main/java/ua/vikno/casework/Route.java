package ua.vikno.casework;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import ua.vikno.kernel.Actor;
import ua.vikno.kernel.Bilingual;
import ua.vikno.kernel.Clocks;
import ua.vikno.organisation.OfficeView;

/** The way of a case: registered and handed over at once, then the steps of its route, handed out at last. */
final class Route {

    private Route() {}

    static List<Stage> of(CaseFile caseFile, Opening opening) {
        Bilingual office = opening.office().name();
        OfficeView pickup = opening.pickup();
        List<StagePlan> plans = new ArrayList<>();
        plans.add(StagePlan.ofFrame(1, StageKind.REGISTRATION, null, office));
        plans.add(StagePlan.ofFrame(
                RoutePlanning.FRAME,
                StageKind.HANDING_TO_PROVIDER,
                opening.application().service().provider(),
                office));
        plans.addAll(opening.route().stages());
        int last = plans.get(plans.size() - 1).turn() + 1;
        plans.add(StagePlan.ofFrame(last, StageKind.DELIVERY, null, pickup == null ? office : pickup.name()));
        return begun(caseFile, plans, opening);
    }

    private static List<Stage> begun(CaseFile caseFile, List<StagePlan> plans, Opening opening) {
        Actor registrar = opening.registrar();
        LocalDate today = opening.at().atZone(Clocks.KYIV).toLocalDate();
        List<Stage> stages = new ArrayList<>();
        for (StagePlan plan : plans) {
            boolean done = plan.turn() <= RoutePlanning.FRAME;
            LocalDate due = done ? today : opening.application().dueOn();
            Stage stage = new Stage(caseFile, stages.size() + 1, plan, due);
            if (done) {
                stage.open(opening.at()).finish(registrar, opening.at(), "");
            }
            stages.add(stage);
        }
        new Way(stages).openNext(opening.at());
        return stages;
    }
}
