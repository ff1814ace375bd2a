package ua.vikno.calls;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import ua.vikno.appointment.ChosenTime;
import ua.vikno.appointment.GuestName;
import ua.vikno.appointment.HoldTime;
import ua.vikno.appointment.TooManyVisits;
import ua.vikno.catalogue.ServiceCode;
import ua.vikno.desk.NewVisitor;
import ua.vikno.kernel.Actor;
import ua.vikno.kernel.Clocks;
import ua.vikno.kernel.NotFound;
import ua.vikno.kernel.Page;
import ua.vikno.kernel.PersonName;
import ua.vikno.kernel.PhoneNumber;
import ua.vikno.submission.DeskDraft;
import ua.vikno.submission.DraftId;
import ua.vikno.submission.SeenDocument;

/** Calls on real PostgreSQL: who may be told what, limits, the trail, the journal and what is forgotten. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CallsIT {

    private static final PhoneNumber HANNAS = new PhoneNumber("+380000004117");
    private static final PhoneNumber GUESTS = new PhoneNumber("+380671234567");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 17);
    private static final LocalDate TOMORROW = TODAY.plusDays(1);
    private static final EndCall ENDED =
            new EndCall(CallKind.VISIT, CallResult.DONE, "Передзвонить чоловік", "https://pbx.vikno.example/17");

    private CallsTown town;
    private long topic;
    private long office;
    private long lastLine;

    @BeforeAll
    void load() throws Exception {
        town = new CallsTown();
        town.order();
        topic = town.number(
                "select id from appointment.topic where name_uk like 'Реєстрація місця%' order by id limit 1");
        office = town.number("select id from organisation.office where code = '01'");
    }

    @BeforeEach
    void empty() throws Exception {
        for (String sql : List.of(
                "delete from calls.deed",
                "delete from calls.phone_call",
                "delete from appointment.booking",
                "delete from registry.restriction")) {
            town.change(sql);
        }
        lastLine = town.number("select coalesce(max(id), 0) from audit.entry");
    }

    @AfterAll
    void close() {
        town.close();
    }

    @Test
    void anOperatorIsInOneCallAndItsTimesAreTheServers() throws Exception {
        long id = begin(town.yaryna, GUESTS);
        town.run(town.yaryna, telephone -> {
            assertThrows(CallGoesOn.class, () -> telephone.calls.begin(HANNAS));
            assertEquals(id, telephone.calls.now().orElseThrow());
            assertEquals("https://pbx.vikno.example/" + id + "?of=%2B380671234567", telephone.calls.recordingOf(id));
        });
        long consulted = town.as(
                town.yaryna,
                telephone -> telephone.acts.consulted(
                        id, telephone.acts.consultations.topics().get(2).id()));
        assertEquals(
                1,
                town.number("select count(*) from consultation.entry where channel = 'PHONE' and id = " + consulted));
        Clock later = Clock.offset(CallsTown.NOW, Duration.ofSeconds(61));
        town.as(town.yaryna, later, telephone -> {
            telephone.calls.end(id, ENDED);
            return null;
        });
        CallView call = town.as(town.yaryna, telephone -> telephone.calls.get(id));
        assertEquals(CallsTown.NOW.instant(), call.beganAt());
        assertEquals(later.instant(), call.endedAt());
        assertEquals(2, call.getMinutes());
        assertEquals(DeedKind.CONSULTED, call.deeds().get(0).kind());
        assertEquals(1, lines("call.read"));
        town.run(town.yaryna, telephone -> {
            assertThrows(CallOver.class, () -> telephone.acts.answered(id, new ServiceCode("28-13")));
            assertThrows(CallOver.class, () -> telephone.calls.end(id, ENDED));
        });
    }

    @Test
    void aConsultationIsTakenBackWithItsLine() throws Exception {
        long id = begin(town.yaryna, GUESTS);
        town.run(town.yaryna, telephone -> {
            long made = telephone.acts.consulted(
                    id, telephone.acts.consultations.topics().get(0).id());
            telephone.acts.undo(id, made);
            assertEquals(List.of(), telephone.calls.get(id).deeds());
            assertThrows(NotFound.class, () -> telephone.acts.undo(id, made));
        });
    }

    @Test
    void whoMayBeCallingIsShownAndNothingIsToldBeforeTheyAreRecognised() throws Exception {
        long id = begin(town.yaryna, HANNAS);
        List<Candidate> found = town.as(town.yaryna, telephone -> telephone.callers.candidates(id));
        assertEquals(
                List.of(town.hanna.account()),
                found.stream().map(Candidate::account).toList());
        assertEquals(1, linesAbout("call.candidate-shown"));
        town.run(town.yaryna, telephone -> assertThrows(NotRecognised.class, () -> telephone.callers.cases(id)));
        open(id, Recognition.NOT);
        town.run(town.yaryna, telephone -> assertThrows(NotRecognised.class, () -> telephone.callers.cases(id)));
        open(id, Recognition.BIRTH_DATE);
        List<CaseLine> cases = town.as(town.yaryna, telephone -> telephone.callers.cases(id));
        assertEquals(1, cases.size());
        assertTrue(cases.get(0).service().uk().startsWith("28-13"));
        assertEquals(2, linesAbout("call.card-opened"));
        assertEquals(1, linesAbout("call.cases-shown"));
        CaseLine told = town.as(
                town.yaryna,
                telephone -> telephone.callers.tell(id, " № " + cases.get(0).number()));
        assertEquals(cases.get(0), told);
        assertEquals(1, linesAbout("call.case-told"));
        town.run(town.yaryna, telephone -> {
            assertThrows(NotFound.class, () -> telephone.callers.tell(id, "999999"));
            assertEquals(1, lines(telephone, "access.refused"));
            assertThrows(
                    NotFound.class, () -> telephone.callers.open(id, town.olena.account(), Recognition.CALLED_BACK));
        });
    }

    @Test
    void nobodyRestrictedOrUnknownToTheCentreIsShown() throws Exception {
        long stranger = begin(town.yaryna, new PhoneNumber("+380000004125"));
        assertEquals(List.of(), town.as(town.yaryna, telephone -> telephone.callers.candidates(stranger)));
        end(town.yaryna, stranger);
        town.change("insert into registry.restriction (account_id, ground, set_by, set_by_name, set_at) values ("
                + town.hanna.account() + ", 'Перевірка обмеження', " + town.olena.account() + ", '', now())");
        long id = begin(town.yaryna, HANNAS);
        assertEquals(List.of(), town.as(town.yaryna, telephone -> telephone.callers.candidates(id)));
        town.run(
                town.yaryna,
                telephone -> assertThrows(
                        NotFound.class, () -> telephone.callers.tell(id, "000001"), "nor told of by the number"));
    }

    @Test
    void visitsAreBookedMovedAndCancelledWithinTheTelephonesLimit() throws Exception {
        long id = begin(town.yaryna, GUESTS);
        String number = book(id, "09:00");
        book(id, "10:00");
        book(id, "11:00");
        assertThrows(TooManyVisits.class, () -> book(id, "14:00"));
        assertEquals(
                3,
                town.number("select count(*) from appointment.booking where status = 'BOOKED' and phone = '"
                        + GUESTS.value() + "'"));
        assertEquals(0, town.number("select count(*) from appointment.booking where status = 'HELD'"));
        assertEquals(3, lines("booking.by-phone"));
        assertEquals(
                3,
                town.number("select count(*) from notification.message where channel = 'SMS'"
                        + " and template = 'appointment.visit-booked'"));
        assertEquals(
                "Гостьова Марія",
                town.as(town.yaryna, telephone -> telephone.calls.get(id)).callerName());
        long visit = Long.parseLong(number);
        town.run(town.yaryna, telephone -> {
            assertEquals(3, telephone.visits.coming(id).size());
            telephone.visits.move(id, visit, at("15:00"));
            telephone.visits.cancel(id, visit);
            assertThrows(NotFound.class, () -> telephone.visits.cancel(id, visit), "it is cancelled already");
        });
        end(town.yaryna, id);
        long other = begin(town.yaryna, new PhoneNumber("+380501234567"));
        long theirs = town.number("select min(id) from appointment.booking where status = 'BOOKED'");
        town.run(town.yaryna, telephone -> {
            assertThrows(NotFound.class, () -> telephone.visits.cancel(other, theirs), "another telephone's");
            assertEquals(2, lines(telephone, "access.refused"));
        });
    }

    @Test
    void theVisitOfAnApplicationIsTheRecognisedPersons() throws Exception {
        long visit = town.expected(at("09:00").from());
        long id = begin(town.yaryna, HANNAS);
        assertEquals(List.of(), town.as(town.yaryna, telephone -> telephone.visits.coming(id)));
        town.run(
                town.yaryna,
                telephone -> assertThrows(NotFound.class, () -> telephone.visits.move(id, visit, at("15:00"))));
        open(id, Recognition.NUMBERS);
        town.run(town.yaryna, telephone -> {
            assertEquals(1, telephone.visits.coming(id).size());
            telephone.visits.move(id, visit, at("15:00"));
        });
        assertEquals(1, linesAbout("visit.moved-by-phone"));
        assertEquals(1, linesAbout("visit.shown-by-phone"));
        long moved = town.number("select id from appointment.booking where status = 'BOOKED'");
        town.run(town.yaryna, telephone -> telephone.visits.cancel(id, moved));
        assertEquals(1, linesAbout("visit.cancelled-by-phone"));
    }

    @Test
    void aHiddenNumberBooksNothingAndIsAnswered() throws Exception {
        long id = begin(town.yaryna, null);
        assertThrows(NumberHidden.class, () -> book(id, "09:00"));
        town.run(town.yaryna, telephone -> {
            assertEquals(List.of(), telephone.callers.candidates(id));
            telephone.acts.answered(id, new ServiceCode("28-13"));
        });
    }

    @Test
    void anOrderWaitsAtTheDeskUntilThePaperIsShown() throws Exception {
        long id = begin(town.yaryna, GUESTS);
        ServiceCode service = new ServiceCode("28-13");
        town.run(town.yaryna, telephone -> assertThrows(CallerElse.class, () -> telephone.acts.order(id, service)));
        NewVisitor caller = new NewVisitor(
                new PersonName("Телефонна", "Мотря", ""),
                null,
                LocalDate.of(1990, 1, 1),
                GUESTS,
                new SeenDocument("", ""));
        DraftId draft = town.as(town.yaryna, telephone -> telephone.acts.order(id, caller, service));
        assertEquals(draft, town.as(town.yaryna, telephone -> telephone.acts.order(id, service)), "it goes on");
        assertFalse(waiting(draft).seen());
        assertEquals("Телефонна Мотря", waiting(draft).visitor().strip());
        long centre = town.number("select centre_id from calls.phone_call");
        town.run(
                town.olena,
                telephone -> telephone.desk.deskDrafts.show(
                        draft, java.util.Set.of(centre), new SeenDocument("idCard", "000123456")));
        assertTrue(waiting(draft).seen());
        end(town.yaryna, id);
        long again = begin(town.yaryna, GUESTS);
        assertEquals(
                List.of("Телефонна"),
                town.as(town.yaryna, telephone -> telephone.callers.candidates(again)).stream()
                        .map(found -> found.name().surname())
                        .toList(),
                "whoever was written down is found by the telephone");
    }

    @Test
    void anotherCentresCallsAndJournalAreNotThere() throws Exception {
        long id = begin(town.yaryna, GUESTS);
        end(town.yaryna, id);
        long centre = town.number("select centre_id from calls.phone_call");
        JournalQuery query = new JournalQuery(centre, TODAY, TODAY, null, GUESTS);
        Page<JournalLine> mine = town.as(town.olena, telephone -> telephone.journal.list(query, 1));
        assertEquals(1, mine.total());
        assertFalse(mine.rows().get(0).phone().contains("123"), "most of the number is hidden");
        assertEquals(1, lines("call.journal-read"));
        town.run(town.zoriana, telephone -> {
            assertThrows(NotFound.class, () -> telephone.journal.list(query, 1));
            assertThrows(NotFound.class, () -> telephone.calls.get(id));
            assertEquals(2, lines(telephone, "access.refused"));
        });
        long going = begin(town.yaryna, HANNAS);
        town.run(town.olena, telephone -> {
            assertTrue(telephone.calls.get(going).isOpen(), "a colleague's call is seen");
            assertThrows(NotFound.class, () -> telephone.callers.candidates(going), "and not acted in");
        });
        town.run(town.oksana, telephone -> assertThrows(NotFound.class, () -> telephone.calls.get(id)));
    }

    @Test
    void whatTellsWhoItWasIsForgottenAfterTheTerm() throws Exception {
        long id = begin(town.yaryna, HANNAS);
        open(id, Recognition.BIRTH_DATE);
        end(town.yaryna, id);
        long goesOn = begin(town.yaryna, GUESTS);
        assertEquals(0, forget(Duration.ofDays(RecordingRules.USUAL_DAYS)));
        Duration over = Duration.ofDays(RecordingRules.USUAL_DAYS).plusSeconds(1);
        assertEquals(1, forget(over), "a call that goes on is left");
        assertEquals(0, forget(over));
        CallView call = town.as(town.yaryna, telephone -> telephone.calls.get(id));
        assertTrue(call.forgotten());
        assertEquals("", call.phone() + call.callerName() + call.note() + call.recording());
        assertNull(call.account());
        assertEquals(CallResult.DONE, call.result());
        assertEquals("", call.deeds().get(0).about());
        assertEquals(
                GUESTS.value(),
                town.as(town.yaryna, telephone -> telephone.calls.get(goesOn)).phone());
    }

    @Test
    void aYearOfCallsIsReadByIndex() throws Exception {
        long id = begin(town.yaryna, GUESTS);
        end(town.yaryna, id);
        String plan = town.town().database().inTransaction(em -> {
            em.createNativeQuery(
                            "insert into calls.phone_call (centre_id, operator_id, operator_name, began_at, ended_at,"
                                    + " phone, recognised, kind, result, version) select c.centre_id, c.operator_id, '',"
                                    + " timestamptz '2026-01-01' + n * interval '15 minutes',"
                                    + " timestamptz '2026-01-01' + n * interval '15 minutes', c.phone, 'NOT', 'OTHER', 'ANSWERED', 1"
                                    + " from calls.phone_call c, generate_series(1, 30000) n")
                    .executeUpdate();
            em.createNativeQuery("analyze calls.phone_call").executeUpdate();
            String sql = JournalRows.listSql(new JournalQuery(1, TODAY, TODAY, null, null))
                    .replace("?1", "(select min(centre_id) from calls.phone_call)")
                    .replace("?2", "timestamptz '2026-11-16 22:00Z'")
                    .replace("?3", "timestamptz '2026-11-17 22:00Z'")
                    .replace("?6", "50")
                    .replace("?7", "0");
            return em.createNativeQuery("explain " + sql).getResultList().toString();
        });
        assertTrue(plan.contains("phone_call_of_centre"), plan);
    }

    private long begin(Actor operator, PhoneNumber phone) throws Exception {
        return town.as(operator, telephone -> telephone.calls.begin(phone));
    }

    private void end(Actor operator, long id) throws Exception {
        town.run(operator, telephone -> telephone.calls.end(id, ENDED));
    }

    private void open(long id, Recognition by) throws Exception {
        town.run(town.yaryna, telephone -> telephone.callers.open(id, town.hanna.account(), by));
    }

    private String book(long id, String time) throws Exception {
        return town.as(
                town.yaryna,
                telephone -> telephone.visits.book(
                        id, new HoldTime(topic, at(time), "", "uk"), new GuestName("Гостьова Марія")));
    }

    private ChosenTime at(String time) {
        Instant from =
                LocalDateTime.parse(TOMORROW + "T" + time).atZone(Clocks.KYIV).toInstant();
        return new ChosenTime(office, from);
    }

    private DeskDraft waiting(DraftId draft) throws Exception {
        long centre = town.number("select min(centre_id) from calls.phone_call");
        return town.as(town.olena, telephone -> telephone.desk.deskDrafts.waiting(java.util.Set.of(centre))).stream()
                .filter(one -> one.id().equals(draft))
                .findFirst()
                .orElseThrow();
    }

    private long forget(Duration later) throws Exception {
        return town.as(town.yaryna, Clock.offset(CallsTown.NOW, later), telephone -> telephone.forgetting.forget());
    }

    private long lines(String action) throws Exception {
        return town.number("select count(*) from audit.entry where action = '" + action + "' and id > " + lastLine);
    }

    private long linesAbout(String action) throws Exception {
        return town.number("select count(*) from audit.entry where action = '" + action + "' and subject_account_id = "
                + town.hanna.account() + " and reason <> '' and id > " + lastLine);
    }

    /** Within the transaction of the refusal, which in the tests is the trail's own too. */
    private long lines(CallsTown.Telephone telephone, String action) {
        return ((Number) telephone
                        .desk
                        .em
                        .createNativeQuery(
                                "select count(*) from audit.entry where action = '" + action + "' and id > " + lastLine)
                        .getSingleResult())
                .longValue();
    }
}
