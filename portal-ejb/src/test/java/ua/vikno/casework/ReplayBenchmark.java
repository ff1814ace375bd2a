package ua.vikno.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import ua.vikno.kernel.Actor;
import ua.vikno.kernel.Role;
import ua.vikno.organisation.Term;
import ua.vikno.submission.MadeApplications;

/**
 * How long trying a route out on 5,000 closed cases takes, conditions on the answers included. Run by {@code benchmarks/routes.sh}; the
 * figures go to {@code target/benchmarks/routes.txt}. Fails when it takes longer than asked.
 */
class ReplayBenchmark {

    private static final int CASES = 5_000;
    private static final long ASKED_SECONDS = 60;

    private static final String CARD = "insert into registry.card (kind, surname, given_name, patronymic, name_key,"
            + " phone, email, created_at, version) values ('PERSON', 'Навчальна', 'Ганна', '', 'навчальна ганна', '', '',"
            + " now(), 1)";

    private static final String CLOSED = "insert into casework.case_file (number, office_id, office_code, service_code,"
            + " year, sequence, application_id, application_number, centre_id, provider_id, service_id, card_id, account_id,"
            + " applicant_name, service_name_uk, service_name_en, provider_name_uk, provider_name_en, status, delivery,"
            + " registered_at, registered_by, registrar_name, term_ends, term_amount, term_unit, term_started_at, half_on,"
            + " closed_at, route_version_id, version)"
            + " select 'made-' || a.id, o.id, o.code, '28-13', 2026, a.id, a.id, a.number, o.centre,"
            + " a.provider_id, a.service_id, r.id, a.account_id, a.applicant_name, a.service_name_uk, a.service_name_en,"
            + " a.provider_name_uk, a.provider_name_en, 'PROVIDED', 'ELECTRONIC', timestamptz '2026-09-01 10:00+03'"
            + " + (a.id % 40) * interval '1 day', 1, 'Навчальна', date '2026-09-15' + (a.id % 40)::int, 10,"
            + " 'WORKING_DAY', now(), date '2026-09-07', now(), v.id, 1"
            + " from (select * from submission.application order by id limit " + CASES + ") a,"
            + " (select id, code, centre from organisation.office order by id limit 1) o,"
            + " (select min(id) as id from registry.card) r,"
            + " (select id from casework.route_version where code = 'common' and version = 1) v";

    private static final String STAGES = "insert into casework.stage (case_id, position, turn, kind, step, provider_id,"
            + " role, performer_uk, performer_en, due, opened_at, shown, done_at, done_by, version)"
            + " select c.id, 3, 3, 'PREPARATION', 'prepare', c.provider_id, 'provider_officer', 'Управління', '',"
            + " c.term_ends, c.registered_at, true, c.registered_at + (c.id % 14) * interval '1 day', 'Навчальний', 1"
            + " from casework.case_file c";

    @Test
    void measure() throws Exception {
        try (RouteTown town = new RouteTown()) {
            try (Connection connection = town.town.database().dataSource().getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute(MadeApplications.TWENTY_THOUSAND);
                statement.execute(CARD);
                assertEquals(CASES, statement.executeUpdate(CLOSED));
                statement.executeUpdate(STAGES);
                statement.execute("analyze");
            }
            Actor yuliia = town.town.staff("staff-yuliia", Role.CONTENT_EDITOR);
            long version =
                    town.as(yuliia, office -> office.routes.begin("28-13")).version();
            town.as(yuliia, office -> {
                office.routes.put(
                        "28-13",
                        version,
                        new PutStep(
                                "",
                                StageKind.APPROVAL,
                                "",
                                "",
                                "centre",
                                Term.workingDays(2),
                                "purpose",
                                false,
                                "оренда гаража",
                                ""));
                return null;
            });
            long begun = System.nanoTime();
            RouteReplay replay = town.as(yuliia, office -> office.routes.replay("28-13"));
            double seconds = (System.nanoTime() - begun) / 1e9;
            assertEquals(CASES, replay.cases());
            keep(String.format(
                    Locale.ROOT,
                    "%d cases in %.1f s: %d with other stages, %d with another end, %d late (%d were)%n",
                    replay.cases(),
                    seconds,
                    replay.otherSteps(),
                    replay.otherEnd(),
                    replay.late(),
                    replay.wasLate()));
            assertTrue(seconds <= ASKED_SECONDS, seconds + " s");
        }
    }

    private static void keep(String line) throws java.io.IOException {
        Path folder = Files.createDirectories(Path.of("target", "benchmarks"));
        Files.writeString(folder.resolve("routes.txt"), line);
    }
}
