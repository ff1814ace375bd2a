package ua.vikno.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
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
import ua.vikno.kernel.BusinessException;
import ua.vikno.kernel.NotFound;
import ua.vikno.kernel.Page;
import ua.vikno.kernel.Role;
import ua.vikno.submission.ApplicationNumber;
import ua.vikno.submission.ApplicationStatus;

/** Hearing, refusing, closing, withdrawing and complaining, each act in a transaction of its own. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CaseOutcomeIT {

    private static final String LAW = "special-law";
    private static final String ARTICLE = "Закон 3038-VI, стаття 22";
    private static final Instant TUESDAY = noon("2026-11-17");
    private static final Instant MONDAY = noon("2026-11-23");

    private RouteTown town;

    @BeforeAll
    void load() throws Exception {
        town = new RouteTown();
    }

    @AfterAll
    void close() {
        town.close();
    }

    @Test
    void nobodyIsRefusedUnheard() throws Exception {
        ApplicationNumber application = town.apply("інше");
        String number = town.register(application);
        refused("casework.error.hearing.first", () -> refuse(town.roman, number, TUESDAY));
        refused("casework.error.hearing.day", () -> hear(town.roman, number, "2026-11-17"));
        assertThrows(WordsFaulty.class, () -> begin(town.roman, number, " ", "2026-11-20"));
        assertThrows(NotFound.class, () -> hear(town.land, number, "2026-11-20"));
        hear(town.roman, number, "2026-11-20");
        refused("casework.error.hearing.already", () -> hear(town.olena, number, "2026-11-21"));
        refused("casework.error.hearing.first", () -> refuse(town.roman, number, noon("2026-11-20")));
        assertTrue(letters().contains("casework.hearing"));
        assertTrue(progress(application).isAskedToExplain());
        explain(application, "Паркан уже прибрали");
        refused("casework.error.hearing.none", () -> explain(application, "ще раз"));
        HearingView heard = town.open(town.olena, number).outcome().hearing();
        assertEquals("Паркан уже прибрали", heard.explanation());
        assertEquals("", heard.recorder());
        refuse(town.roman, number, TUESDAY);
        CaseView ended = town.open(town.olena, number);
        assertEquals(CaseStatus.REFUSED, ended.status());
        assertEquals(ARTICLE, ended.outcome().decision().basis().uk());
        assertEquals(LocalDate.of(2026, 12, 22), ended.outcome().decision().complainBy(), "5 and 30 days later");
        assertEquals(ApplicationStatus.REFUSED, status(application));
        assertTrue(letters().contains("casework.refused"));
        refused("casework.error.state.REFUSED", () -> refuse(town.olena, number, TUESDAY));
        refused("casework.error.state.REFUSED", () -> give(number));
        refused("casework.error.state.REFUSED", () -> explain(application, "пізно"));
    }

    @Test
    void whoLetsTheTimeGoByWasHeardAndAClerkMayWriteDown() throws Exception {
        String number = town.register(town.apply("інше"));
        hear(town.olena, number, "2026-11-20");
        refuse(town.olena, number, MONDAY);
        String told = town.register(town.apply("інше"));
        hear(town.olena, told, "2026-11-20");
        assertThrows(WordsFaulty.class, () -> record(town.olena, told, ""));
        record(town.olena, told, "Сказала, що згодна");
        HearingView heard = town.open(town.roman, told).outcome().hearing();
        assertEquals(town.olena.name(), heard.recorder());
        give(told);
        assertEquals(CaseStatus.PROVIDED, town.open(town.olena, told).status(), "heard and convinced");
    }

    @Test
    void badDecisionsLeaveNothing() throws Exception {
        String number = heard(town.apply("інше"));
        for (DecideCase bad : List.of(
                new DecideCase(number, LAW, "", "чому"),
                new DecideCase(number, LAW, "я".repeat(301), "чому"),
                new DecideCase(number, LAW, ARTICLE, ""),
                new DecideCase(number, LAW, ARTICLE, "я".repeat(2001)),
                new DecideCase(number, "no-subject", ARTICLE, "closing is another matter"),
                new DecideCase(number, "", ARTICLE, "чому"),
                new DecideCase(number, "'; drop table x", ARTICLE, "чому"))) {
            assertThrows(BusinessException.class, () -> decide(town.olena, CaseDecisions.Kind.REFUSAL, bad, TUESDAY));
        }
        assertThrows(
                NotFound.class,
                () -> decide(
                        town.land, CaseDecisions.Kind.REFUSAL, new DecideCase(number, LAW, ARTICLE, "чому"), TUESDAY));
        assertEquals(CaseStatus.REGISTERED, town.open(town.olena, number).status());
        decide(
                town.olena,
                CaseDecisions.Kind.CLOSING,
                new DecideCase(number, "no-subject", "", "Будинку немає\0"),
                TUESDAY);
        DecisionView made = town.open(town.olena, number).outcome().decision();
        assertTrue(made.basis().uk().contains("65"), made.basis().uk());
        assertEquals("Будинку немає", made.words());
    }

    @Test
    void aPersonTakesACaseBackAlsoWhileItStands() throws Exception {
        ApplicationNumber application = town.apply("інше");
        String number = town.register(application);
        town.as(town.olena, office -> {
            office.clock.suspend(new SuspendCase(number, SuspensionGround.EXPERTISE, "Чекаємо"));
            return null;
        });
        Actor andrii = town.town.citizen("citizen-andrii");
        assertThrows(NotFound.class, () -> withdraw(andrii, application));
        withdraw(town.hanna, application);
        CaseView ended = town.open(town.olena, number);
        assertEquals(CaseStatus.WITHDRAWN, ended.status());
        assertNull(ended.suspension());
        assertEquals(ApplicationStatus.WITHDRAWN, status(application));
        refused("casework.error.state.WITHDRAWN", () -> withdraw(town.hanna, application));
        assertThrows(ComplaintNotDue.class, () -> complain(application, "проти себе", TUESDAY));
        assertTrue(letters().contains("casework.withdrawn"));
    }

    @Test
    void aDismissedComplaintLeavesTheDecision() throws Exception {
        ApplicationNumber application = town.apply("інше");
        assertThrows(NotFound.class, () -> complain(application, "нема на що", TUESDAY));
        String number = heard(application);
        refused("casework.error.complaint.nothing", () -> complain(application, "нема на що", TUESDAY));
        refuse(town.olena, number, TUESDAY);
        assertThrows(WordsFaulty.class, () -> complain(application, "", TUESDAY));
        refused("casework.error.complaint.late", () -> complain(application, "пізно", noon("2026-12-23")));
        complain(application, "Не згодна", TUESDAY);
        refused("casework.error.complaint.made", () -> complain(application, "ще раз", TUESDAY));
        Page<ComplaintRow> waiting = town.as(town.tetiana, office -> office.complaints.list(false, 1));
        String id = String.valueOf(waiting.rows().stream()
                .filter(row -> row.caseNumber().equals(number))
                .findFirst()
                .orElseThrow()
                .id());
        Actor zoriana = town.town.staff("staff-zoriana", Role.CHIEF);
        assertThrows(NotFound.class, () -> town.as(zoriana, office -> office.complaints.open(id)));
        assertThrows(NotFound.class, () -> town.as(town.tetiana, office -> office.complaints.open("x")));
        refused("casework.error.complaint.LODGED", () -> verdict(id, false, "Рано"));
        register(town.olena, id);
        refused("casework.error.complaint.REGISTERED", () -> register(town.tetiana, id));
        ComplaintView seen =
                town.as(town.tetiana, office -> office.complaints.open(id)).complaint();
        assertTrue(seen.number().matches("С-\\d+-0*[1-9]\\d*-2026"), seen.number());
        assertEquals(LocalDate.of(2026, 12, 17), seen.dueOn(), "thirty calendar days");
        assertThrows(WordsFaulty.class, () -> verdict(id, false, ""));
        verdict(id, false, "Рішення законне");
        refused("casework.error.complaint.DISMISSED", () -> verdict(id, true, "Передумала"));
        CaseProgress mine = progress(application);
        assertEquals(CaseStatus.REFUSED, mine.status());
        assertEquals("Рішення законне", mine.outcome().complaint().verdict());
        assertFalse(mine.mayComplain());
        assertTrue(letters().contains("casework.complaint-decided"));
    }

    @Test
    void anUpheldComplaintOpensTheCaseAgainWithTheTimeThatWasLeft() throws Exception {
        ApplicationNumber application = town.apply("інше");
        String number = heard(application);
        refuse(town.olena, number, noon("2026-11-18"));
        complain(application, "Не згодна", noon("2026-11-19"));
        String id = String.valueOf(
                town.open(town.olena, number).outcome().complaint().id());
        register(town.olena, id);
        town.at(noon("2026-11-24"), town.tetiana, office -> {
            office.complaints.decide(new DecideComplaint(id, true, "Паркан не при чому"));
            return null;
        });
        CaseView again = town.at(noon("2026-11-24"), town.roman, office -> office.reading.open(number, "uk"));
        assertEquals(CaseStatus.REGISTERED, again.status());
        assertNull(again.closedAt());
        assertEquals(LocalDate.of(2026, 12, 7), again.termEnds(), "18, 19, 20, 23 were lost");
        assertEquals(ApplicationStatus.IN_REVIEW, status(application));
        assertTrue(again.canDecide());
        refused("casework.error.hearing.first", () -> refuse(town.olena, number, noon("2026-11-25")));
        give(number);
        assertEquals(ApplicationStatus.PROVIDED, status(application));
    }

    /** A case whose person was heard. */
    private String heard(ApplicationNumber application) throws Exception {
        String number = town.register(application);
        hear(town.olena, number, "2026-11-20");
        record(town.olena, number, "Пояснення");
        return number;
    }

    private void hear(Actor actor, String number, String until) throws Exception {
        begin(actor, number, "Маємо намір відмовити: паркан стоїть на дорозі", until);
    }

    private void begin(Actor actor, String number, String words, String until) throws Exception {
        town.as(actor, office -> {
            office.hearings.begin(new BeginHearing(number, words, LocalDate.parse(until)));
            return null;
        });
    }

    private void record(Actor actor, String number, String explanation) throws Exception {
        town.as(actor, office -> {
            office.hearings.record(number, explanation);
            return null;
        });
    }

    private void explain(ApplicationNumber application, String explanation) throws Exception {
        town.as(town.hanna, office -> {
            office.part.explain(application, explanation);
            return null;
        });
    }

    private void refuse(Actor actor, String number, Instant at) throws Exception {
        decide(actor, CaseDecisions.Kind.REFUSAL, new DecideCase(number, LAW, ARTICLE, "Паркан на дорозі"), at);
    }

    private void decide(Actor actor, CaseDecisions.Kind kind, DecideCase command, Instant at) throws Exception {
        town.at(at, actor, office -> {
            office.verdicts.decide(kind, command);
            return null;
        });
    }

    private void give(String number) throws Exception {
        CaseView view = town.open(town.olena, number);
        for (StageView stage : view.toDo()) {
            town.pass(town.olena, number, stage.position(), "");
        }
        town.as(town.olena, office -> office.handling.provideResult(new ProvideResult(number)));
    }

    private void withdraw(Actor person, ApplicationNumber application) throws Exception {
        town.as(person, office -> {
            office.part.withdraw(application);
            return null;
        });
    }

    private void complain(ApplicationNumber application, String words, Instant at) throws Exception {
        town.at(at, town.hanna, office -> {
            office.part.complain(application, words);
            return null;
        });
    }

    private void register(Actor actor, String id) throws Exception {
        town.as(actor, office -> {
            office.complaints.register(id);
            return null;
        });
    }

    private void verdict(String id, boolean upheld, String why) throws Exception {
        town.as(town.tetiana, office -> {
            office.complaints.decide(new DecideComplaint(id, upheld, why));
            return null;
        });
    }

    private CaseProgress progress(ApplicationNumber application) throws Exception {
        return town.as(town.hanna, office -> office.following.of(application)).orElseThrow();
    }

    private ApplicationStatus status(ApplicationNumber application) throws Exception {
        return town.town
                .as(town.hanna, desk -> desk.applications.get(application))
                .status();
    }

    private List<String> letters() throws Exception {
        List<?> rows = town.town
                .database()
                .inTransaction(em -> em.createNativeQuery("select template from notification.message order by id")
                        .getResultList());
        return rows.stream().map(String::valueOf).toList();
    }

    private static void refused(String key, Executable act) {
        assertEquals(key, assertThrows(BusinessException.class, act).messageKey());
    }

    private static Instant noon(String day) {
        return Instant.parse(day + "T10:00:00Z");
    }
}
