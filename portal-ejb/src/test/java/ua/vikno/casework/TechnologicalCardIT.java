package ua.vikno.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import ua.vikno.catalogue.ServiceCode;
import ua.vikno.catalogue.ServiceView;
import ua.vikno.catalogue.TestCatalogue;
import ua.vikno.organisation.Term;
import ua.vikno.organisation.TestOrganisation;
import ua.vikno.submission.SubmissionTown;

/** The technological card says what the route does: bodies beside each other, what depends on answers, days. */
class TechnologicalCardIT {

    @Test
    void theCardIsMadeOfTheRoute() throws Exception {
        try (RouteTown town = new RouteTown()) {
            TechnologicalCard own = card(town, "28-13");
            assertEquals(
                    List.of(1, 2, 3, 3, 4, 5, 6),
                    own.lines().stream().map(TechnologicalCard.Line::turn).toList());
            TechnologicalCard.Line archives = own.lines().get(2);
            assertEquals(TechnologicalCard.Share.APPROVES, archives.share());
            assertTrue(archives.unit().uk().contains("рхів"), archives.unit().uk());
            assertEquals(Term.workingDays(3), archives.term());
            assertEquals("Погодження меж", own.lines().get(3).name().uk());
            assertTrue(own.lines().get(4).conditional());
            assertTrue(own.lines().get(4).administrators());
            assertEquals(TechnologicalCard.Share.PERFORMS, own.lines().get(5).share());
            assertEquals(Term.workingDays(10), own.total());
            List<StageKind> common = card(town, "28-14").lines().stream()
                    .map(TechnologicalCard.Line::kind)
                    .toList();
            assertEquals(
                    List.of(
                            StageKind.REGISTRATION,
                            StageKind.HANDING_TO_PROVIDER,
                            StageKind.PREPARATION,
                            StageKind.DELIVERY),
                    common,
                    "a service without a route of its own goes the common way");
        }
    }

    private static TechnologicalCard card(RouteTown town, String code) throws Exception {
        return town.town.database().inTransaction(em -> {
            TechnologicalCards cards = new TechnologicalCards();
            cards.versions = new RouteVersions();
            cards.versions.em = em;
            cards.offices = TestOrganisation.offices(em);
            cards.providers = TestOrganisation.providers(em);
            cards.clock = SubmissionTown.CLOCK;
            ServiceView service = TestCatalogue.catalogue(em, SubmissionTown.CLOCK)
                    .service(new ServiceCode(code))
                    .orElseThrow();
            return cards.of(service);
        });
    }
}
