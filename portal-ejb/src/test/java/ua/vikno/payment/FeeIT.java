package ua.vikno.payment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static ua.vikno.payment.PaymentTown.COMPUTED;
import static ua.vikno.payment.PaymentTown.FREE;
import static ua.vikno.payment.PaymentTown.LISTED;
import static ua.vikno.payment.PaymentTown.UNKNOWN;
import static ua.vikno.payment.PaymentTown.pdf;

import jakarta.persistence.RollbackException;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import ua.vikno.document.FileDamaged;
import ua.vikno.document.FileTypeNotAccepted;
import ua.vikno.kernel.Actor;
import ua.vikno.kernel.BusinessException;
import ua.vikno.kernel.Iban;
import ua.vikno.kernel.Money;
import ua.vikno.kernel.NotFound;
import ua.vikno.kernel.PersonalRecords;
import ua.vikno.notification.TestNotices;
import ua.vikno.submission.ApplicationNumber;

/** Fees on real PostgreSQL, each act in a transaction of its own. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FeeIT {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 17);
    private static final Iban OWN = new Iban("UA409999990000001000000000002");

    private PaymentTown town;

    @BeforeAll
    void load() throws Exception {
        town = new PaymentTown();
    }

    @AfterAll
    void close() {
        town.close();
    }

    @Test
    void whatIsDueFollowsTheFormElseTheCatalogueElseIsUnknown() throws Exception {
        FeeView computed = fee(town.hanna, town.apply(town.hanna, COMPUTED));
        assertEquals(new Money(20640), computed.amount(), "166.40 and 40 for real rights in electronic form");
        assertEquals(FeeSource.FORM, computed.source());
        assertEquals(FeeStatus.DUE, computed.status());
        FeeView listed = fee(town.hanna, town.apply(town.hanna, LISTED));
        assertEquals(new Money(33000), listed.amount());
        assertEquals(FeeSource.CATALOGUE, listed.source());
        assertEquals("0,1 ПМПО", listed.basis());
        FeeView unknown = fee(town.hanna, town.apply(town.hanna, UNKNOWN));
        assertNull(unknown.amount());
        assertEquals(FeeStatus.AMOUNT_AWAITED, unknown.status());
        assertNull(unknown.requisites(), "nothing to pay, nowhere to pay it");
        ApplicationNumber free = town.apply(town.hanna, FREE);
        assertTrue(town.as(town.hanna, cashier -> cashier.paying.of(free)).isEmpty());
    }

    /** An edition of the card changes what is due from its day on, for those who apply from then on. */
    @Test
    void whoHasAppliedKeepsTheFeeOfThatDay() throws Exception {
        ApplicationNumber before = town.apply(town.hanna, LISTED);
        town.change("insert into catalogue.card (service_id, edition, from_day, body)"
                + " select c.service_id, 2, date '2026-11-17', jsonb_set(c.body, '{facts,fee,kopiykas}', '40050')"
                + " from catalogue.card c join catalogue.service s on s.id = c.service_id where s.code = '" + LISTED
                + "'");
        assertEquals(new Money(33000), fee(town.hanna, before).amount());
        assertEquals(
                new Money(40050),
                fee(town.hanna, town.apply(town.hanna, LISTED)).amount());
        town.change("insert into catalogue.card (service_id, edition, from_day, body)"
                + " select c.service_id, c.edition + 2, c.from_day, c.body from catalogue.card c"
                + " join catalogue.service s on s.id = c.service_id where c.edition = 1 and s.code = '" + LISTED + "'");
        assertEquals(
                new Money(33000),
                fee(town.hanna, town.apply(town.hanna, LISTED)).amount(),
                "taken back");
    }

    @Test
    void requisitesNameTheServiceAndTheApplicationAndNobody() throws Exception {
        ApplicationNumber number = town.apply(town.hanna, LISTED);
        Requisites pay = fee(town.hanna, number).requisites();
        assertEquals("UA679999990000001000000000001", pay.account().value());
        assertEquals("101 Плата за адміністративну послугу 05-03, заява " + number, pay.purpose());
        assertTrue(pay.training());
        assertTrue(pay.code().address().startsWith("https://qr.bank.gov.ua/"));
        assertTrue(pay.code().size() <= 85 + 8, "version 17 with its quiet zone");
        assertEquals(pay.code(), fee(town.hanna, number).requisites().code(), "the same each time");
    }

    @Test
    void aCentreWithoutAnAccountStillShowsWhatIsDue() throws Exception {
        ApplicationNumber number = town.apply(town.hanna, LISTED);
        FeeView[] shown = new FeeView[1];
        assertThrows(
                RollbackException.class,
                () -> town.as(town.hanna, cashier -> {
                    cashier.em
                            .createNativeQuery("delete from payment.recipient")
                            .executeUpdate();
                    shown[0] = cashier.paying.of(number).orElseThrow();
                    cashier.em.getTransaction().setRollbackOnly();
                    return null;
                }));
        assertNull(shown[0].requisites());
        assertEquals(new Money(33000), shown[0].amount());
    }

    @Test
    void aReceiptIsLookedAtAndThePaymentStands() throws Exception {
        ApplicationNumber number = town.apply(town.hanna, LISTED);
        town.as(town.hanna, cashier -> run(() -> cashier.paying.attachReceipt(number, pdf(2_000))));
        town.as(town.hanna, cashier -> run(() -> cashier.paying.attachReceipt(number, pdf(2_000))));
        FeeView given = fee(town.hanna, number);
        assertEquals(FeeStatus.RECEIPT_GIVEN, given.status());
        assertEquals(1, given.receipts().size(), "the same file twice is one receipt");
        assertNull(given.requisites(), "nobody is invited to pay twice");
        assertTrue(waiting().contains(given.id()));
        long id = given.id();
        assertEquals(
                "Квитанція.pdf",
                town.as(
                        town.olena,
                        cashier -> cashier.reading
                                .file(id, given.receipts().get(0).document())
                                .view()
                                .name()));
        mark(town.olena, paid(id, 33000, "0042"));
        FeeView paid = fee(town.hanna, number);
        assertEquals(FeeStatus.PAID, paid.status());
        assertEquals(new Money(33000), paid.payment().amount());
        assertEquals("0042", paid.payment().reference());
        assertFalse(waiting().contains(id));
        assertTrue(letters().containsAll(List.of("payment.due", "payment.paid")));
        assertEquals(
                1,
                town.count("select count(*) from audit.entry where action = 'fee.paid' and object_id = '" + number
                        + "' and subject_account_id = " + town.hanna.account()
                        + " and reason = 'payment.reason.handling'"));
    }

    @Test
    void aRefusedReceiptLeavesTheFeeDue() throws Exception {
        ApplicationNumber number = town.apply(town.hanna, LISTED);
        town.as(town.hanna, cashier -> run(() -> cashier.paying.attachReceipt(number, pdf(2_100))));
        long id = fee(town.hanna, number).id();
        town.as(town.olena, cashier -> run(() -> cashier.handling.refuseReceipt(new RefuseReceipt(id, "чужа"))));
        FeeView due = fee(town.hanna, number);
        assertEquals(FeeStatus.DUE, due.status());
        assertEquals("чужа", due.refusedReceipt().words());
        assertThrows(
                FeeNotInState.class,
                () -> town.as(
                        town.olena, cashier -> run(() -> cashier.handling.refuseReceipt(new RefuseReceipt(id, "ні")))));
        town.as(town.hanna, cashier -> run(() -> cashier.paying.attachReceipt(number, pdf(2_200))));
        assertNull(fee(town.hanna, number).refusedReceipt());
    }

    @Test
    void filesAreJudgedByTheirContent() throws Exception {
        ApplicationNumber number = town.apply(town.hanna, LISTED);
        assertThrows(
                FileTypeNotAccepted.class,
                () -> attach(number, "вірус.exe", "MZ\u0090".getBytes(StandardCharsets.UTF_8)));
        assertThrows(FileDamaged.class, () -> attach(number, "чек.pdf", "це не PDF".getBytes(StandardCharsets.UTF_8)));
        assertThrows(FileDamaged.class, () -> attach(number, "чек.pdf", new byte[0]));
        assertEquals(FeeStatus.DUE, fee(town.hanna, number).status());
        assertEquals(0, fee(town.hanna, number).receipts().size());
        for (int i = 0; i < Fee.MOST_RECEIPTS; i++) {
            int size = 3_000 + i;
            town.as(town.hanna, cashier -> run(() -> cashier.paying.attachReceipt(number, pdf(size))));
        }
        assertThrows(
                TooManyReceipts.class,
                () -> town.as(town.hanna, cashier -> run(() -> cashier.paying.attachReceipt(number, pdf(9_000)))));
    }

    @Test
    void markedByManyClerksAtOnceItIsOnePayment() throws Exception {
        ApplicationNumber number = town.apply(town.andrii, LISTED);
        long id = fee(town.andrii, number).id();
        ExecutorService clerks = Executors.newFixedThreadPool(8);
        CountDownLatch together = new CountDownLatch(8);
        try {
            List<Callable<String>> clicks = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                Actor clerk = i % 2 == 0 ? town.olena : town.tetiana;
                MarkPaid command = paid(id, 33000, "чек " + i);
                clicks.add(() -> {
                    together.countDown();
                    together.await();
                    return outcome(clerk, command);
                });
            }
            Set<String> answers = new TreeSet<>();
            List<Future<String>> done = clerks.invokeAll(clicks);
            for (Future<String> click : done) {
                answers.add(click.get());
            }
            assertEquals(Set.of("marked", "AlreadyPaid"), answers);
        } finally {
            clerks.shutdownNow();
        }
        assertEquals(1, town.count("select count(*) from payment.payment where fee_id = " + id));
        assertEquals(1, town.count("select count(*) from payment.entry where kind = 'PAID' and fee_id = " + id));
    }

    @Test
    void pressedTwiceItIsMarkedOnce() throws Exception {
        long id = fee(town.andrii, town.apply(town.andrii, LISTED)).id();
        mark(town.olena, paid(id, 33000, "77"));
        mark(town.olena, paid(id, 33000, "77"));
        assertThrows(AlreadyPaid.class, () -> mark(town.olena, paid(id, 33000, "78")));
        assertThrows(AlreadyPaid.class, () -> mark(town.tetiana, paid(id, 33000, "77")));
        assertEquals(1, town.count("select count(*) from payment.entry where kind = 'PAID' and fee_id = " + id));
    }

    @Test
    void whatTheClerkSawIsWhatIsMarked() throws Exception {
        long id = fee(town.andrii, town.apply(town.andrii, LISTED)).id();
        town.as(
                town.tetiana,
                cashier -> run(() -> cashier.handling.setAmount(new SetAmount(id, new Money(1), "рішення"))));
        assertThrows(OtherAmountDue.class, () -> mark(town.olena, paid(id, 33000, "5")));
        assertThrows(
                PaidInFuture.class,
                () -> mark(town.olena, new MarkPaid(id, new Money(1), PaymentMethod.POS, "5", TODAY.plusDays(1))));
        mark(town.olena, paid(id, 1, "5"));
        assertThrows(
                FeeNotInState.class,
                () -> town.as(
                        town.tetiana,
                        cashier -> run(() -> cashier.handling.setAmount(new SetAmount(id, new Money(2), "ще раз")))));
    }

    @Test
    void anUnknownAmountIsToldByAClerkWithItsBasis() throws Exception {
        ApplicationNumber number = town.apply(town.andrii, UNKNOWN);
        long id = fee(town.andrii, number).id();
        assertTrue(waiting().contains(id));
        assertThrows(FeeNotInState.class, () -> mark(town.olena, paid(id, 100, "1")));
        town.as(
                town.olena,
                cashier ->
                        run(() -> cashier.handling.setAmount(new SetAmount(id, new Money(99_84), "тариф 2026 року"))));
        FeeView told = fee(town.andrii, number);
        assertEquals(FeeStatus.DUE, told.status());
        assertEquals(FeeSource.CLERK, told.source());
        assertEquals("тариф 2026 року", told.basis());
        assertEquals(new Money(9984), told.history().get(1).amount());
    }

    @Test
    void anExemptionIsAnsweredWithAReason() throws Exception {
        ApplicationNumber number = town.apply(town.andrii, LISTED);
        claim(town.andrii, number, "пільгова категорія");
        FeeView claimed = fee(town.andrii, number);
        assertTrue(claimed.claimed());
        assertFalse(claimed.canPay());
        assertTrue(waiting().contains(claimed.id()));
        assertThrows(FeeNotInState.class, () -> claim(town.andrii, number, "ще раз"));
        assertThrows(FeeNotInState.class, () -> mark(town.olena, paid(claimed.id(), 33000, "1")));
        decide(claimed.id(), false, "документ не дає пільги");
        FeeView refused = fee(town.andrii, number);
        assertEquals(FeeStatus.DUE, refused.status());
        assertEquals("документ не дає пільги", refused.lastExemption().reason());
        claim(town.andrii, number, "інший документ");
        decide(claimed.id(), true, "");
        assertEquals(FeeStatus.EXEMPT, fee(town.andrii, number).status());
        assertThrows(FeeNotInState.class, () -> mark(town.olena, paid(claimed.id(), 33000, "1")));
        assertThrows(FeeNotInState.class, () -> decide(claimed.id(), false, "передумали"));
    }

    @Test
    void whatWasPaidCanBeAskedBackOnce() throws Exception {
        ApplicationNumber number = town.apply(town.andrii, LISTED);
        long id = fee(town.andrii, number).id();
        assertThrows(FeeNotInState.class, () -> askBack(town.andrii, number));
        mark(town.olena, paid(id, 33000, "9"));
        askBack(town.andrii, number);
        assertThrows(FeeNotInState.class, () -> askBack(town.andrii, number));
        decideRefund(id, false, "послугу надано");
        assertEquals(FeeStatus.PAID, fee(town.andrii, number).status());
        askBack(town.andrii, number);
        decideRefund(id, true, "платіжна інструкція 12");
        FeeView returned = fee(town.andrii, number);
        assertEquals(FeeStatus.REFUNDED, returned.status());
        assertEquals(new Money(33000), returned.lastRefund().amount());
        assertThrows(FeeNotInState.class, () -> askBack(town.andrii, number));
        assertThrows(FeeNotInState.class, () -> decideRefund(id, true, "двічі"));
    }

    /** Money never goes with an application: what was given stays until a clerk has settled it. */
    @Test
    void aWithdrawnApplicationCancelsWhatIsDueAndKeepsWhatWasGiven() throws Exception {
        ApplicationNumber unpaid = town.apply(town.andrii, LISTED);
        claim(town.andrii, unpaid, "пільга");
        town.withdraw(town.andrii, unpaid);
        assertEquals(FeeStatus.CANCELLED, fee(town.andrii, unpaid).status());
        assertFalse(fee(town.andrii, unpaid).claimed());

        ApplicationNumber given = town.apply(town.andrii, LISTED);
        town.as(town.andrii, cashier -> run(() -> cashier.paying.attachReceipt(given, pdf(2_500))));
        town.withdraw(town.andrii, given);
        FeeView kept = fee(town.andrii, given);
        assertEquals(FeeStatus.RECEIPT_GIVEN, kept.status());
        assertTrue(waiting().contains(kept.id()));
        mark(town.olena, paid(kept.id(), 33000, "3"));
        askBack(town.andrii, given);
        decideRefund(kept.id(), true, "повернуто 17.11");
        assertEquals(FeeStatus.REFUNDED, fee(town.andrii, given).status());

        ApplicationNumber wrong = town.apply(town.andrii, LISTED);
        town.as(town.andrii, cashier -> run(() -> cashier.paying.attachReceipt(wrong, pdf(2_600))));
        town.withdraw(town.andrii, wrong);
        long id = fee(town.andrii, wrong).id();
        town.as(town.olena, cashier -> run(() -> cashier.handling.refuseReceipt(new RefuseReceipt(id, "не надійшло"))));
        assertEquals(FeeStatus.CANCELLED, fee(town.andrii, wrong).status());
    }

    @Test
    void anothersFeeIsNotThere() throws Exception {
        ApplicationNumber number = town.apply(town.hanna, LISTED);
        long id = fee(town.hanna, number).id();
        assertThrows(NotFound.class, () -> town.as(town.andrii, cashier -> cashier.paying.of(number)));
        assertThrows(NotFound.class, () -> claim(town.andrii, number, "чуже"));
        assertThrows(NotFound.class, () -> town.as(town.olena, cashier -> cashier.reading.open(987_654_321L)));
        assertThrows(NotFound.class, () -> town.as(town.roman, cashier -> cashier.reading.open(id)));
        FeeView other = fee(town.andrii, receipt(town.andrii));
        assertThrows(
                NotFound.class,
                () -> town.as(
                        town.olena,
                        cashier ->
                                cashier.reading.file(id, other.receipts().get(0).document())),
                "a file of another fee");
    }

    @Test
    void theDatabaseKeepsWhatTheProgramPromises() throws Exception {
        ApplicationNumber number = receipt(town.hanna);
        long id = fee(town.hanna, number).id();
        mark(town.olena, paid(id, 33000, "11"));
        for (String wrong : List.of(
                "update payment.fee set amount = 1 where id = " + id,
                "update payment.fee set status = 'DUE', amount = 2 where id = " + id,
                "delete from payment.fee where id = " + id,
                "update payment.payment set amount = 1 where fee_id = " + id,
                "delete from payment.payment where fee_id = " + id,
                "update payment.entry set words = '' where fee_id = " + id,
                "delete from payment.entry where fee_id = " + id,
                "update payment.recipient set iban = 'UA769999990000001000000000001'",
                "update payment.recipient set name = E'два\\nрядки'",
                "insert into payment.payment (fee_id, amount, method, reference, paid_on, at, account_id, actor_name)"
                        + " select fee_id, amount, method, 'x', paid_on, at, account_id, actor_name from payment.payment"
                        + " where fee_id = " + id)) {
            assertThrows(Exception.class, () -> town.change(wrong), wrong);
        }
        long unpaid = fee(town.hanna, town.apply(town.hanna, LISTED)).id();
        assertThrows(Exception.class, () -> town.change("update payment.fee set status = 'PAID' where id = " + unpaid));
        assertEquals(1, town.count("select count(*) from payment.payment where fee_id = " + id));
    }

    /** Whatever happened in this class, the sums agree: paid as due, given back as paid. */
    @Test
    void amountsNeverDrift() throws Exception {
        assertEquals(
                0,
                town.count("select count(*) from payment.payment p join payment.fee f on f.id = p.fee_id"
                        + " where f.amount is distinct from p.amount"));
        assertEquals(
                0,
                town.count("select count(*) from payment.refund r join payment.payment p on p.fee_id = r.fee_id"
                        + " where r.amount <> p.amount"));
    }

    @Test
    void listsAreCutInTheDatabase() throws Exception {
        town.apply(town.hanna, LISTED);
        town.apply(town.hanna, UNKNOWN);
        var first = town.as(town.olena, cashier -> cashier.reading.all(1, 1));
        var second = town.as(town.olena, cashier -> cashier.reading.all(2, 1));
        assertEquals(1, first.rows().size());
        assertTrue(first.total() >= 2);
        assertTrue(first.rows().get(0).id() > second.rows().get(0).id(), "the newest first");
        assertEquals("Навчальна Ганна Олексіївна", first.rows().get(0).applicant());
    }

    @Test
    void thePersonsCopyHoldsWhatTheyPaidAskedAndGotBack() throws Exception {
        ApplicationNumber paid = town.apply(town.hanna, LISTED);
        claim(town.hanna, paid, "пільга за рішенням");
        long id = fee(town.hanna, paid).id();
        decide(id, false, "немає такої пільги");
        mark(town.olena, paid(id, 33000, "копія-1"));
        askBack(town.hanna, paid);
        for (String language : List.of("uk", "en")) {
            Properties words = new Properties();
            try (var file = Files.newBufferedReader(
                    Path.of("src/main/resources/templates/privacy/my-data_" + language + ".properties"))) {
                words.load(file);
            }
            for (PersonalRecords.Part part : new FeeRecords().parts()) {
                String rows = rows(part, town.hanna.account());
                assertTrue(rows.contains(paid.toString()), part.name());
                assertTrue(words.containsKey("part." + part.name()), part.name());
                Matcher value = Pattern.compile("\"([a-z_]+)\":").matcher(rows);
                while (value.find()) {
                    assertTrue(words.containsKey("value." + value.group(1)), language + " " + value.group(1));
                }
            }
        }
        assertTrue(rows(new FeeRecords().parts().get(0), town.hanna.account()).contains("330.00"));
        assertFalse(rows(new FeeRecords().parts().get(0), town.andrii.account()).contains("копія-1"));
    }

    private String rows(PersonalRecords.Part part, long account) throws Exception {
        return town.as(town.hanna, cashier -> (String) cashier.em
                .createNativeQuery(
                        "select coalesce(json_agg(row_to_json(held)), '[]')::text from (" + part.sql() + ") held")
                .setParameter(1, account)
                .getSingleResult());
    }

    private ApplicationNumber receipt(Actor citizen) throws Exception {
        ApplicationNumber number = town.apply(citizen, LISTED);
        town.as(citizen, cashier -> run(() -> cashier.paying.attachReceipt(number, pdf(4_000))));
        return number;
    }

    private void attach(ApplicationNumber number, String name, byte[] content) throws Exception {
        GivenFile file = new GivenFile(name, content.length, new ByteArrayInputStream(content));
        town.as(town.hanna, cashier -> run(() -> cashier.paying.attachReceipt(number, file)));
    }

    private FeeView fee(Actor citizen, ApplicationNumber number) throws Exception {
        return town.as(citizen, cashier -> cashier.paying.of(number)).orElseThrow();
    }

    private Set<Long> waiting() throws Exception {
        Set<Long> ids = new TreeSet<>();
        town.as(town.olena, cashier -> cashier.reading.waiting(1, 1_000)).rows().forEach(row -> ids.add(row.id()));
        return ids;
    }

    private List<String> letters() throws Exception {
        return town.as(town.hanna, cashier -> List.copyOf(TestNotices.letters(cashier.em)));
    }

    private void claim(Actor citizen, ApplicationNumber number, String ground) throws Exception {
        town.as(
                citizen,
                cashier -> run(() -> cashier.paying.claimExemption(new ClaimExemption(number, ground, pdf(2_200)))));
    }

    private void decide(long id, boolean accepted, String reason) throws Exception {
        town.as(
                town.olena,
                cashier -> run(() -> cashier.handling.decideExemption(new DecideExemption(id, accepted, reason))));
    }

    private void askBack(Actor citizen, ApplicationNumber number) throws Exception {
        town.as(citizen, cashier -> run(() -> cashier.paying.askRefund(new AskRefund(number, "передумав", OWN))));
    }

    private void decideRefund(long id, boolean returned, String words) throws Exception {
        town.as(
                town.tetiana,
                cashier -> run(() -> cashier.handling.decideRefund(new DecideRefund(id, returned, words))));
    }

    private void mark(Actor clerk, MarkPaid command) throws Exception {
        town.as(clerk, cashier -> run(() -> cashier.handling.markPaid(command)));
    }

    private String outcome(Actor clerk, MarkPaid command) throws Exception {
        try {
            mark(clerk, command);
            return "marked";
        } catch (BusinessException refused) {
            return refused.getClass().getSimpleName();
        }
    }

    private static MarkPaid paid(long id, long kopiykas, String reference) {
        return new MarkPaid(id, new Money(kopiykas), PaymentMethod.TERMINAL, reference, TODAY);
    }

    private static Void run(Runnable act) {
        act.run();
        return null;
    }
}
