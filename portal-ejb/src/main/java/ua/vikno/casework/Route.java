package ua.vikno.casework;

import java.time.LocalDate;
import java.util.List;
import ua.vikno.kernel.Actor;
import ua.vikno.kernel.Bilingual;
import ua.vikno.kernel.Clocks;
import ua.vikno.organisation.OfficeView;

/** The way of a case with one provider: registered and handed over at once, prepared by the provider, delivered. */
final class Route {

    private Route() {}

    static List<Stage> of(CaseFile caseFile, Opening opening) {
        LocalDate today = opening.at().atZone(Clocks.KYIV).toLocalDate();
        Actor registrar = opening.registrar();
        Bilingual office = opening.office().name();
        OfficeView pickup = opening.pickup();
        return List.of(
                new Stage(caseFile, 1, StageKind.REGISTRATION, office, today).finish(registrar, opening.at()),
                new Stage(caseFile, 2, StageKind.HANDING_TO_PROVIDER, office, today).finish(registrar, opening.at()),
                new Stage(
                        caseFile,
                        3,
                        StageKind.PREPARATION,
                        opening.application().service().providerName(),
                        opening.application().dueOn()),
                new Stage(
                        caseFile,
                        4,
                        StageKind.DELIVERY,
                        pickup == null ? office : pickup.name(),
                        opening.application().dueOn()));
    }
}
