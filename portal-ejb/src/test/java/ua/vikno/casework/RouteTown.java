package ua.vikno.casework;

import java.time.Instant;
import java.util.Map;
import ua.vikno.kernel.Actor;
import ua.vikno.kernel.Role;
import ua.vikno.submission.ApplicationNumber;
import ua.vikno.submission.SubmissionTown;

/**
 * The demo community with a route of two bodies side by side, the centre where a garage is rented, and the provider at the end;
 * each body has an officer of its own. The service has ten working days from Tuesday 17 November 2026: until 1 December.
 */
final class RouteTown implements AutoCloseable {

    static final String LAND = "archives";
    static final String ROADS = "executive-committee";
    static final String GARAGE = "оренда гаража";

    private static final String ROUTE = """
            {"turns": [
              [{"id": "land", "kind": "APPROVAL", "provider": "archives", "term": {"amount": 3, "unit": "WORKING_DAY"}},
               {"id": "roads", "kind": "APPROVAL", "provider": "executive-committee",
                "name": {"uk": "Погодження меж", "en": "Approval of borders"}, "term": {"amount": 2, "unit": "WORKING_DAY"}}],
              [{"id": "garage", "kind": "APPROVAL", "administrators": true,
                "when": {"==": [{"var": "purpose"}, "оренда гаража"]}}],
              [{"id": "prepare", "kind": "PREPARATION", "term": {"amount": 4, "unit": "WORKING_DAY"}}]]}
            """;

    final SubmissionTown town;
    final Actor hanna;
    final Actor olena;
    final Actor roman;
    final Actor tetiana;
    final Actor land;
    final Actor roads;

    RouteTown() throws Exception {
        town = new SubmissionTown();
        hanna = town.citizen("citizen-hanna");
        olena = town.staff("staff-olena", Role.ADMINISTRATOR);
        roman = town.staff("staff-roman", Role.PROVIDER_OFFICER);
        tetiana = town.staff("staff-tetiana", Role.CHIEF);
        land = officer("staff-bohdan", "Богдан", LAND);
        roads = officer("staff-lesia", "Леся", ROADS);
        publish("28-13", 1, ROUTE, "2026-10-01T00:00:00Z");
    }

    private Actor officer(String subject, String name, String provider) throws Exception {
        town.database()
                .inTransaction(em -> em.createNativeQuery("insert into organisation.duty (version, staff, role, centre,"
                                + " provider, from_day) select 0, s.id, 'provider_officer', s.centre, p.id,"
                                + " date '2026-01-01' from organisation.staff s, organisation.provider p"
                                + " where s.given_name = ?1 and p.code = ?2")
                        .setParameter(1, name)
                        .setParameter(2, provider)
                        .executeUpdate());
        return town.staff(subject, Role.PROVIDER_OFFICER);
    }

    void publish(String code, int version, String body, String from) throws Exception {
        town.database()
                .inTransaction(em -> em.createNativeQuery("insert into casework.route_version (code, version, body,"
                                + " published_at) values (?1, ?2, cast(?3 as jsonb), cast(?4 as timestamptz))")
                        .setParameter(1, code)
                        .setParameter(2, version)
                        .setParameter(3, body)
                        .setParameter(4, from)
                        .executeUpdate());
    }

    ApplicationNumber apply(String purpose) throws Exception {
        return OfficeDay.apply(town, hanna, Map.of("purpose", purpose));
    }

    String register(ApplicationNumber application) throws Exception {
        return as(olena, office -> office.registration.register(new RegisterApplication(application.toString())))
                .number();
    }

    CaseView open(Actor actor, String number) throws Exception {
        return as(actor, office -> office.reading.open(number, "uk"));
    }

    int stage(String number, StageKind kind, String performer) throws Exception {
        return open(olena, number).stages().stream()
                .filter(stage -> stage.kind() == kind && stage.performer().uk().contains(performer))
                .mapToInt(StageView::position)
                .findFirst()
                .orElseThrow();
    }

    void pass(Actor actor, String number, int stage, String words) throws Exception {
        at(SubmissionTown.CLOCK.instant(), actor, office -> {
            office.stages.pass(new StageAct(number, stage, words));
            return null;
        });
    }

    <T> T as(Actor actor, Work<T> work) throws Exception {
        return at(SubmissionTown.CLOCK.instant(), actor, work);
    }

    <T> T at(Instant moment, Actor actor, Work<T> work) throws Exception {
        return town.as(actor, desk -> work.with(new OfficeDay(desk, actor).at(moment)));
    }

    @Override
    public void close() {
        town.close();
    }

    interface Work<T> {
        T with(OfficeDay office) throws Exception;
    }
}
