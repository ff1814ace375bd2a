package ua.vikno.casework;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import ua.vikno.catalogue.ServiceView;
import ua.vikno.kernel.Bilingual;
import ua.vikno.organisation.CentreView;
import ua.vikno.organisation.Offices;
import ua.vikno.organisation.ProviderView;
import ua.vikno.organisation.Providers;
import ua.vikno.organisation.Term;

/** Technological cards, made of the routes that rule the cases themselves; for everyone. */
@Stateless
public class TechnologicalCards {

    @Inject
    RouteVersions versions;

    @Inject
    Offices offices;

    @Inject
    Providers providers;

    @Inject
    Clock clock;

    /** How a case of this service would go if it were registered now. */
    @PermitAll
    public TechnologicalCard of(ServiceView service) {
        RouteDefinition route =
                versions.of(service.code().value(), clock.instant()).route();
        Bilingual centre = offices.centre().map(CentreView::name).orElseThrow();
        Map<String, Bilingual> bodies =
                route.steps().allMatch(step -> step.provider().isEmpty())
                        ? Map.of()
                        : providers.all().stream().collect(Collectors.toMap(ProviderView::code, ProviderView::name));
        List<TechnologicalCard.Line> lines = new ArrayList<>();
        Term sameDay = Term.sameDay();
        lines.add(frame(1, StageKind.REGISTRATION, centre, sameDay));
        lines.add(frame(RoutePlanning.FRAME, StageKind.HANDING_TO_PROVIDER, centre, sameDay));
        int turn = RoutePlanning.FRAME;
        for (List<RouteStep> steps : route.turns()) {
            turn++;
            for (RouteStep step : steps) {
                Bilingual body = bodies.getOrDefault(step.provider(), service.provider());
                lines.add(line(turn, step, step.administrators() ? centre : body));
            }
        }
        lines.add(frame(turn + 1, StageKind.DELIVERY, centre, null));
        return new TechnologicalCard(lines, service.term());
    }

    private static TechnologicalCard.Line frame(int turn, StageKind kind, Bilingual centre, Term term) {
        return new TechnologicalCard.Line(turn, kind, null, true, centre, share(kind), term, false);
    }

    private static TechnologicalCard.Line line(int turn, RouteStep step, Bilingual unit) {
        return new TechnologicalCard.Line(
                turn,
                step.kind(),
                step.name(),
                step.administrators(),
                unit,
                share(step.kind()),
                step.term(),
                !step.when().isEmpty());
    }

    /** What a stage of a kind is for, in the letters of the resolution; nothing in a route is confirmed by another (З). */
    private static TechnologicalCard.Share share(StageKind kind) {
        return switch (kind) {
            case APPROVAL -> TechnologicalCard.Share.APPROVES;
            case REQUEST -> TechnologicalCard.Share.TAKES_PART;
            default -> TechnologicalCard.Share.PERFORMS;
        };
    }
}
