package ua.vikno.queue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import ua.vikno.audit.TestAudit;
import ua.vikno.kernel.Actor;
import ua.vikno.kernel.NotFound;
import ua.vikno.kernel.TestKernel;
import ua.vikno.organisation.TestOrganisation;
import ua.vikno.submission.SubmissionTown;

/** Rules of a hall are its chief's: kept over what was seen, within their bounds, followed by the next call. */
class HallSettingsIT {

    @Test
    void theChiefKeepsThemAndNobodyElse() throws Exception {
        try (QueueTown town = new QueueTown()) {
            long office = town.office("01");
            HallSetup usual =
                    town.as(town.tetiana, hall -> of(hall, town.tetiana).of(office));
            assertEquals(new HallSetup(5, 10, 0), usual);
            town.run(town.tetiana, hall -> of(hall, town.tetiana).set(office, new HallSetup(2, 15, 0)));
            HallSetup kept =
                    town.as(town.tetiana, hall -> of(hall, town.tetiana).of(office));
            assertEquals(new HallSetup(2, 15, 1), kept);
            assertEquals(
                    new HallRules(2, Duration.ofMinutes(15)), town.as(town.olena, hall -> hall.tickets.rules(office)));
            town.run(town.tetiana, hall -> {
                HallSettings settings = of(hall, town.tetiana);
                assertThrows(HallRulesMoved.class, () -> settings.set(office, new HallSetup(3, 15, 0)));
                assertThrows(HallRulesUnfit.class, () -> settings.set(office, new HallSetup(51, 15, 1)));
                assertThrows(HallRulesUnfit.class, () -> settings.set(office, new HallSetup(5, -1, 1)));
                settings.set(office, new HallSetup(0, 60, 1));
                assertFalse(settings.categories().isEmpty());
            });
            town.run(
                    town.zoriana,
                    hall -> assertThrows(
                            NotFound.class, () -> of(hall, town.zoriana).of(office)));
            assertEquals(2, town.number("select count(*) from audit.entry where action = 'hall.rules'"));
        }
    }

    private static HallSettings of(QueueTown.Hall hall, Actor actor) {
        HallSettings settings = new HallSettings();
        settings.guard = new HallGuard();
        settings.guard.staff = TestOrganisation.staff(hall.em, SubmissionTown.CLOCK, () -> actor);
        settings.guard.offices = TestOrganisation.offices(hall.em);
        settings.guard.audit = TestAudit.trail(hall.em, () -> actor);
        settings.rows = new SetupRows();
        settings.rows.em = hall.em;
        settings.hall = hall.rows;
        settings.trail = new HallTrail();
        settings.trail.audit = settings.guard.audit;
        settings.trail.changes = TestKernel.feed(hall.em);
        return settings;
    }
}
