package ua.vikno.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.function.Executable;
import ua.vikno.kernel.Actor;
import ua.vikno.kernel.NotFound;
import ua.vikno.kernel.Role;
import ua.vikno.organisation.Term;

/** Clerks make a route, try it out on cases that ended, and a second person publishes it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RouteDeskIT {

    private static final String CODE = "28-13";

    private RouteTown town;
    private Actor yuliia;

    @BeforeAll
    void load() throws Exception {
        town = new RouteTown();
        yuliia = town.town.staff("staff-yuliia", Role.CONTENT_EDITOR);
    }

    @AfterAll
    void close() {
        town.close();
    }

    @Test
    void aRouteIsMadeTriedOutAndPublishedByASecondPerson() throws Exception {
        Instant friday = Instant.parse("2026-11-20T10:00:00Z");
        String number = town.register(town.apply("інше"));
        town.pass(town.land, number, town.stage(number, StageKind.APPROVAL, "Архів"), "");
        town.pass(town.roads, number, town.stage(number, StageKind.APPROVAL, "комітет"), "");
        town.at(friday, town.roman, office -> office.handling.provideResult(new ProvideResult(number)));
        long version = town.as(yuliia, office -> office.routes.begin(CODE)).version();
        RouteReplay same = town.as(yuliia, office -> office.routes.replay(CODE));
        assertEquals(new RouteReplay(1, 0, 0, 0, 0, List.of()), same, "the way they went");
        put(version, step("", StageKind.APPROVAL, "centre", Term.workingDays(10), "", ""));
        refused("routes.refused.meanwhile", () -> put(version, step("", StageKind.APPROVAL, "", null, "", "")));
        RouteCopyView copy = copy();
        assertEquals(4, copy.route().turns().size());
        assertEquals("step-1", copy.route().turns().get(2).get(0).id(), "before the result");
        RouteReplay other = town.as(yuliia, office -> office.routes.replay(CODE));
        assertEquals(1, other.otherSteps());
        assertEquals(1, other.late(), "ten working days more than three");
        assertEquals(0, other.wasLate());
        assertEquals(LocalDate.of(2026, 11, 20), other.examples().get(0).ended());
        assertTrue(other.examples().get(0).isLate());
        refused("routes.refused.note", () -> hand(" "));
        refused("routes.refused.not-handed", () -> publish(town.tetiana));
        hand("Ще одне погодження");
        refused("routes.refused.own-work", () -> publish(yuliia));
        Actor zoriana = town.town.staff("staff-zoriana", Role.CHIEF);
        assertThrows(NotFound.class, () -> publish(zoriana));
        assertThrows(NotFound.class, () -> town.as(yuliia, office -> office.routes.begin("нема-такої")));
        publish(town.tetiana);
        assertTrue(town.as(yuliia, office -> office.routes.copy(CODE)).isEmpty());
        assertEquals(
                2,
                town.as(yuliia, office -> office.routes.list()).stream()
                        .filter(row -> row.code().equals(CODE))
                        .findFirst()
                        .orElseThrow()
                        .version());
        assertEquals(6, town.open(town.olena, number).stages().size(), "cases keep theirs");
    }

    @Test
    void whatCannotBePublishedIsExplained() throws Exception {
        town.as(yuliia, office -> office.routes.begin("common"));
        long version = version("common");
        refused(
                "routes.refused.value",
                () -> put("common", version, step("", StageKind.APPROVAL, "", null, "нема", "x")));
        refused(
                "routes.refused.body",
                () -> put("common", version, step("", StageKind.APPROVAL, "нема", null, "", "")));
        refused("routes.refused.kind", () -> put("common", version, step("", StageKind.DELIVERY, "", null, "", "")));
        for (String place : List.of("with:99", "before:0", "x", "with", "with:-1")) {
            PutStep bad = new PutStep("", StageKind.APPROVAL, "", "", "", null, "", true, "", place);
            refused("routes.refused.place", () -> put("common", version, bad));
        }
        PutStep after = new PutStep("", StageKind.APPROVAL, "Після", "", "", null, "", true, "", "before:2");
        put("common", version, after);
        List<String> found = town.as(yuliia, office -> office.routes.findings("common")).stream()
                .map(RouteFinding::code)
                .toList();
        assertEquals(List.of("result-last", "no-english", "no-term"), found);
        refused("routes.refused.mistakes", () -> town.as(yuliia, office -> office.routes.replay("common")));
        long now = version("common");
        town.as(yuliia, office -> {
            office.routes.remove("common", now, "prepare");
            return null;
        });
        assertEquals(
                "no-result",
                town.as(yuliia, office -> office.routes.findings("common"))
                        .get(0)
                        .code());
        long last = version("common");
        town.as(yuliia, office -> {
            office.routes.discard("common", last);
            return null;
        });
        assertThrows(NotFound.class, () -> town.as(yuliia, office -> office.routes.replay("common")));
    }

    private static PutStep step(String id, StageKind kind, String body, Term term, String field, String value) {
        return new PutStep(id, kind, "", "", body, term, field, true, value, "");
    }

    private void put(long version, PutStep step) throws Exception {
        put(CODE, version, step);
    }

    private void put(String code, long version, PutStep step) throws Exception {
        town.as(yuliia, office -> {
            office.routes.put(code, version, step);
            return null;
        });
    }

    private void hand(String note) throws Exception {
        long version = copy().version();
        town.as(yuliia, office -> {
            office.routes.hand(CODE, version, note);
            return null;
        });
    }

    private void publish(Actor actor) throws Exception {
        long version = copy().version();
        town.as(actor, office -> office.routes.publish(CODE, version));
    }

    private RouteCopyView copy() throws Exception {
        return town.as(yuliia, office -> office.routes.copy(CODE)).orElseThrow();
    }

    private long version(String code) throws Exception {
        return town.as(yuliia, office -> office.routes.copy(code)).orElseThrow().version();
    }

    private static void refused(String key, Executable act) {
        assertEquals(
                key, assertThrows(ua.vikno.kernel.BusinessException.class, act).messageKey());
    }
}
