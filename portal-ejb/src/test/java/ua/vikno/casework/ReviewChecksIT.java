package ua.vikno.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ua.vikno.casework.ReviewCheck.Kind;
import ua.vikno.casework.ReviewCheck.Outcome;
import ua.vikno.kernel.Actor;
import ua.vikno.kernel.Role;
import ua.vikno.submission.SubmissionTown;

/** What is checked for the clerk, and that what does not hold is not registered with many others. */
class ReviewChecksIT {

    private SubmissionTown town;
    private Actor hanna;
    private Actor olena;
    private Actor tetiana;

    @BeforeEach
    void load() throws Exception {
        town = new SubmissionTown();
        hanna = town.citizen("citizen-hanna");
        olena = town.staff("staff-olena", Role.ADMINISTRATOR);
        tetiana = town.staff("staff-tetiana", Role.CHIEF);
    }

    @AfterEach
    void close() {
        town.close();
    }

    @Test
    void aGoodApplicationHasNothingAgainstItButHowOneSignedIn() throws Exception {
        signedIn("substantial");
        String application = apply();
        Map<Kind, ReviewCheck> checks = checks(application);
        checks.values().forEach(check -> assertEquals(Outcome.OK, check.outcome(), check.toString()));
        assertTrue(checks.keySet().containsAll(List.of(Kind.FORM, Kind.PLACE, Kind.IDENTITY, Kind.SIGN_IN, Kind.TAX)));
        assertNull(mark(application));
        run("update identity.session set assurance = 'low'");
        assertEquals("low", checks(application).get(Kind.SIGN_IN).detail());
        assertEquals(Kind.SIGN_IN, mark(application).kind());
        run("delete from identity.session");
        assertEquals("unknown", checks(application).get(Kind.SIGN_IN).detail());
    }

    @Test
    void answersThatDoNotHoldAreNamedAndStandFirst() throws Exception {
        String application = apply();
        spoil(application, "answers - 'purpose'");
        ReviewCheck form = checks(application).get(Kind.FORM);
        assertEquals(Outcome.NO, form.outcome());
        assertEquals(1, form.about().size());
        assertEquals(Kind.FORM, mark(application).kind(), "worse than what one only looks at");
    }

    @Test
    void aPersonIsHeldAgainstTheirCardTaxNumberAndEarlierCases() throws Exception {
        String first = apply();
        assertEquals("none", checks(first).get(Kind.EARLIER).detail());
        RegisteredCase made = register(first);
        String application = apply();
        ReviewCheck some = checks(application).get(Kind.EARLIER);
        assertEquals(List.of(1L, made.number()), some.values());
        assertEquals(List.of(first), checks(application).get(Kind.LIKE).numbers());
        assertEquals("ok", checks(application).get(Kind.CARD).detail());
        run("update registry.card set surname = 'Інша'");
        assertEquals(Outcome.LOOK, checks(application).get(Kind.CARD).outcome());
        run("update identity.account set birth_date = birth_date + 1 where id = " + hanna.account());
        assertEquals("birth", checks(application).get(Kind.TAX).detail());
        run("update identity.account set tax_number = null, surname = 'Нова' where id = " + hanna.account());
        assertEquals("none", checks(application).get(Kind.TAX).detail());
        assertEquals(Outcome.LOOK, checks(application).get(Kind.IDENTITY).outcome());
    }

    @Test
    void manyAreCheckedByAsManyStatementsAsOne() throws Exception {
        for (int i = 0; i < 3; i++) {
            apply();
        }
        Inbox inbox = as(olena, office -> office.search.inbox(InboxQuery.all()));
        assertEquals(3, inbox.page().rows().size());
        assertTrue(inbox.page().rows().stream().allMatch(row -> row.mark() != null), "the like ones at least");
    }

    @Test
    void aBatchRegistersWhatHoldsAndSaysWhyNotTheRest() throws Exception {
        String good = apply();
        String bad = apply();
        String held = apply();
        String done = apply();
        String gone = apply();
        String last = apply();
        spoil(bad, "answers - 'purpose'");
        as(tetiana, office -> office.claims.take(held));
        as(tetiana, office -> office.registration.register(new RegisterApplication(done)));
        run("update submission.application set status = 'WITHDRAWN' where number = " + Long.parseLong(gone));
        List<BatchLine> lines = batch(List.of(good, bad, held, done, gone, "999999", "дев'ять", last, good));
        assertEquals(
                List.of("REGISTERED", "REFUSED", "HELD", "ALREADY", "GONE", "UNKNOWN", "UNKNOWN", "REGISTERED"),
                lines.stream().map(line -> line.outcome().name()).toList());
        assertEquals(Kind.FORM, lines.get(1).check().kind());
        assertFalse(lines.get(3).caseNumber().isEmpty());
        assertEquals(
                List.of("REGISTERED", "REGISTERED"),
                batch(List.of(good, last)).stream()
                        .map(line -> line.outcome().name())
                        .toList(),
                "sent again it answers the same");
        assertEquals(3, count("select count(*) from casework.case_file"));
        assertEquals(3, count("select max(sequence) from casework.case_file"));
    }

    @Test
    void aBatchIsOfOneServiceAndNoLongerThanAPage() throws Exception {
        String first = apply();
        String other = apply();
        run("alter table submission.application disable trigger user");
        run("update submission.application set service_code = '99-99' where number = " + Long.parseLong(other));
        run("alter table submission.application enable trigger user");
        assertEquals(
                List.of(BatchLine.Outcome.REGISTERED, BatchLine.Outcome.OTHER_SERVICE),
                batch(List.of(first, other)).stream().map(BatchLine::outcome).toList());
        List<String> many = IntStream.range(0, 51).mapToObj("%06d"::formatted).toList();
        assertThrows(TooManyChosen.class, () -> batch(many));
        assertEquals(List.of(), batch(List.of()));
    }

    /** Each registration in a transaction of its own, as the server does it. */
    private List<BatchLine> batch(List<String> numbers) throws Exception {
        return as(olena, office -> {
            office.batch.registration = new CaseRegistration() {
                @Override
                public RegisteredCase register(RegisterApplication command) {
                    try {
                        return as(olena, apart -> apart.registration.register(command));
                    } catch (RuntimeException refused) {
                        throw refused;
                    } catch (Exception e) {
                        throw new IllegalStateException(e);
                    }
                }
            };
            return office.batch.register(numbers);
        });
    }

    private Map<Kind, ReviewCheck> checks(String application) throws Exception {
        Stream<ReviewCheck> found = as(olena, office -> office.review.open(application, "uk")).checks().stream();
        return found.collect(Collectors.toMap(ReviewCheck::kind, Function.identity()));
    }

    private ReviewCheck mark(String application) throws Exception {
        return as(olena, office -> office.search.inbox(InboxQuery.all())).page().rows().stream()
                .filter(row -> row.number().equals(application))
                .findFirst()
                .orElseThrow()
                .mark();
    }

    private void spoil(String application, String answers) throws Exception {
        run("alter table submission.application disable trigger user");
        run("update submission.application set answers = " + answers + " where number = "
                + Long.parseLong(application));
        run("alter table submission.application enable trigger user");
    }

    private void signedIn(String assurance) throws Exception {
        run("insert into identity.session (version, token_hash, account, provider, assurance, created, seen) select 1,"
                + " decode(repeat('00', 32), 'hex'), " + hanna.account() + ", 'demo', '" + assurance
                + "', timestamptz '2026-11-17T09:00Z', timestamptz '2026-11-17T09:00Z'");
    }

    private String apply() throws Exception {
        return OfficeDay.apply(town, hanna, Map.of()).toString();
    }

    private RegisteredCase register(String application) throws Exception {
        return as(olena, office -> office.registration.register(new RegisterApplication(application)));
    }

    private void run(String statement) throws Exception {
        town.database().inTransaction(em -> em.createNativeQuery(statement).executeUpdate());
    }

    private long count(String query) throws Exception {
        return town.database()
                .inTransaction(em -> ((Number) em.createNativeQuery(query).getSingleResult()).longValue());
    }

    private <T> T as(Actor actor, Work<T> work) throws Exception {
        return town.as(actor, desk -> work.with(new OfficeDay(desk, actor)));
    }

    private interface Work<T> {
        T with(OfficeDay office) throws Exception;
    }
}
