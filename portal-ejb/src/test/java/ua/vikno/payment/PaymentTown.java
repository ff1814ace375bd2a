package ua.vikno.payment;

import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import ua.vikno.audit.TestAudit;
import ua.vikno.catalogue.ServiceCode;
import ua.vikno.catalogue.TestCatalogue;
import ua.vikno.document.SampleFiles;
import ua.vikno.document.TestDocuments;
import ua.vikno.form.FormEntries;
import ua.vikno.form.SampleForms;
import ua.vikno.kernel.Actor;
import ua.vikno.kernel.CurrentActor;
import ua.vikno.kernel.Role;
import ua.vikno.kernel.TestKernel;
import ua.vikno.notification.TestNotices;
import ua.vikno.organisation.TestOrganisation;
import ua.vikno.registry.TestRegister;
import ua.vikno.submission.ApplicationMoved;
import ua.vikno.submission.ApplicationNumber;
import ua.vikno.submission.ApplicationStatus;
import ua.vikno.submission.ApplicationSubmitted;
import ua.vikno.submission.ApplicationView;
import ua.vikno.submission.DraftId;
import ua.vikno.submission.SaveDraft;
import ua.vikno.submission.SubmissionTown;

/** The demo community with services that cost something, and the feature's boundaries for one person and one transaction. */
final class PaymentTown implements AutoCloseable {

    /** Its form computes the fee from the answers. */
    static final String COMPUTED = "08-02";
    /** The catalogue says 330 hryvnias. */
    static final String LISTED = "05-03";
    /** The catalogue knows no amount. */
    static final String UNKNOWN = "27-07";
    /** Nothing is to be paid. */
    static final String FREE = "28-13";

    static final Clock CLOCK = SubmissionTown.CLOCK;

    private final SubmissionTown town = new SubmissionTown("fees", PaymentTown::fill);

    final Actor hanna = town.citizen("citizen-hanna");
    final Actor andrii = town.citizen("citizen-andrii");
    final Actor olena = town.staff("staff-olena", Role.ADMINISTRATOR);
    final Actor tetiana = town.staff("staff-tetiana", Role.CHIEF);
    final Actor roman = town.staff("staff-roman", Role.PROVIDER_OFFICER);

    PaymentTown() throws Exception {}

    private static Void fill(EntityManager em) {
        List.of(COMPUTED, LISTED, UNKNOWN).forEach(code -> TestCatalogue.openOrders(em, CLOCK, code));
        DemoRecipients demo = new DemoRecipients();
        demo.recipients = recipients(em);
        demo.offices = TestOrganisation.offices(em);
        demo.load();
        demo.load();
        return null;
    }

    /** The boundaries as this person uses them in a transaction of their own. */
    <T> T as(Actor actor, Work<T> work) throws Exception {
        return town.as(actor, desk -> work.with(new Cashier(desk, actor)));
    }

    long count(String sql) throws Exception {
        return town.database()
                .inTransaction(em -> ((Number) em.createNativeQuery(sql).getSingleResult()).longValue());
    }

    void change(String sql) throws Exception {
        town.database().inTransaction(em -> em.createNativeQuery(sql).executeUpdate());
    }

    SubmissionTown town() {
        return town;
    }

    @Override
    public void close() {
        town.close();
    }

    /** What a test does with the boundaries. */
    @FunctionalInterface
    interface Work<T> {
        T with(Cashier cashier) throws Exception;
    }

    private static Recipients recipients(EntityManager em) {
        Recipients recipients = new Recipients();
        recipients.em = em;
        return recipients;
    }

    /** A person applies; the fee comes with it. */
    ApplicationNumber apply(Actor citizen, String service) throws Exception {
        DraftId draft = town.as(citizen, desk -> desk.drafts.open(new ServiceCode(service)));
        FormEntries typed = service.equals(FREE) ? SampleForms.wellFilled() : new FormEntries(answers());
        return as(citizen, cashier -> {
            ApplicationNumber number = cashier.desk
                    .submitting
                    .submit(new SaveDraft(draft, Long.MAX_VALUE, 4, typed), "uk")
                    .number();
            ApplicationView made = cashier.desk.applications.get(number);
            cashier.raising.submitted(new ApplicationSubmitted(
                    made.id(), number, made.centre(), made.service().code(), draft));
            return number;
        });
    }

    /** The person takes the application back. */
    void withdraw(Actor citizen, ApplicationNumber number) throws Exception {
        as(citizen, cashier -> {
            cashier.desk.applications.withdraw(number);
            ApplicationView left = cashier.desk.applications.get(number);
            cashier.raising.moved(new ApplicationMoved(left.id(), number, left.centre(), ApplicationStatus.WITHDRAWN));
            return null;
        });
    }

    private static Map<String, List<String>> answers() {
        Map<String, List<String>> typed = new HashMap<>();
        typed.put("residence", List.of("м. Навчальне, вул. Липова, 17"));
        typed.put("phone", List.of("067 123-45-67"));
        typed.put("behalf", List.of("self"));
        typed.put("details", List.of("прошу надати послугу"));
        typed.put("parcel", List.of("5310436100:08:003:0042"));
        typed.put("basis", List.of("власник"));
        typed.put("rights", List.of("yes"));
        typed.put("result", List.of("electronic"));
        typed.put("notify", List.of("email"));
        typed.put("email", List.of("hanna@vikno.example"));
        typed.put("consent", List.of("yes"));
        return typed;
    }

    static GivenFile pdf(int size) {
        return new GivenFile("Квитанція.pdf", -1, new ByteArrayInputStream(SampleFiles.pdf(size)));
    }

    /** The feature's beans on one entity manager. */
    static final class Cashier {
        final EntityManager em;
        final SubmissionTown.Desk desk;
        final FeeRaising raising = new FeeRaising();
        final FeePaying paying = new FeePaying();
        final FeeDesk reading = new FeeDesk();
        final FeeHandling handling = new FeeHandling();

        Cashier(SubmissionTown.Desk desk, Actor acting) {
            this.desk = desk;
            this.em = desk.em;
            CurrentActor actor = () -> acting;
            Fees fees = new Fees();
            fees.em = em;
            FeeNews news = news(actor);
            FeeRule rule = new FeeRule();
            rule.catalogue = TestCatalogue.catalogue(em, CLOCK);
            fill(raising, fees, news, rule, actor);
            fill(paying, fees, news, rule, actor);
            FeeGuard guard = new FeeGuard();
            guard.fees = fees;
            guard.staff = TestOrganisation.staff(em, CLOCK, actor);
            guard.audit = news.audit;
            guard.restrictions = TestRegister.restrictions(em, CLOCK, actor);
            fill(reading, fees, news, guard);
            handling.guard = guard;
            handling.fees = fees;
            handling.news = news;
            handling.actor = actor;
            handling.clock = CLOCK;
        }

        private FeeNews news(CurrentActor actor) {
            FeeNews news = new FeeNews();
            news.audit = TestAudit.trail(em, actor);
            news.notices = TestNotices.notices(em, CLOCK);
            news.settings = TestKernel.settings("vikno.base.url", "https://vikno.example");
            news.applications = desk.progress;
            return news;
        }

        private void fill(FeeRaising to, Fees fees, FeeNews news, FeeRule rule, CurrentActor actor) {
            to.applications = desk.progress;
            to.forms = SampleForms.published(em, CLOCK);
            to.rule = rule;
            to.fees = fees;
            to.news = news;
            to.actor = actor;
            to.clock = CLOCK;
        }

        private void fill(FeePaying to, Fees fees, FeeNews news, FeeRule rule, CurrentActor actor) {
            to.applications = desk.applications;
            to.fees = fees;
            to.recipients = recipients(em);
            to.rule = rule;
            to.news = news;
            to.documents = TestDocuments.store(em, CLOCK);
            to.actor = actor;
            to.clock = CLOCK;
        }

        private void fill(FeeDesk to, Fees fees, FeeNews news, FeeGuard guard) {
            to.fees = fees;
            to.guard = guard;
            to.listing = new FeeListing();
            to.listing.em = em;
            to.recipients = recipients(em);
            to.news = news;
            to.documents = TestDocuments.store(em, CLOCK);
            to.staff = guard.staff;
        }
    }
}
