package ua.vikno.submission;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import ua.vikno.audit.AuditTrail;
import ua.vikno.audit.TestAudit;
import ua.vikno.catalogue.TestCatalogue;
import ua.vikno.cityplan.GeoPoint;
import ua.vikno.document.TestDocuments;
import ua.vikno.form.FormSurroundings.Place;
import ua.vikno.form.Forms;
import ua.vikno.form.SampleForms;
import ua.vikno.identity.DemoAccounts;
import ua.vikno.kernel.Actor;
import ua.vikno.kernel.Clocks;
import ua.vikno.kernel.CurrentActor;
import ua.vikno.kernel.Role;
import ua.vikno.kernel.TestDatabase;
import ua.vikno.kernel.TestKernel;
import ua.vikno.notification.TestNotices;
import ua.vikno.organisation.TestOrganisation;

/** The demo community in a database of its own, and the feature's boundaries for one person and one transaction. */
public final class SubmissionTown implements AutoCloseable {

    /** Tuesday noon. */
    public static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-17T10:00:00Z"), Clocks.KYIV);

    private static final TestDatabase.Filling COMMUNITY = new TestDatabase.Filling("town", SubmissionTown::fill);

    /** By the name that the identity provider knows; every town is a copy of the first. */
    private static volatile Map<String, Long> accounts;

    private final TestDatabase.FreshDatabase database;

    public SubmissionTown() throws Exception {
        database = TestDatabase.filled(COMMUNITY);
    }

    /** The community with more in it, by the name of what that is. */
    public SubmissionTown(String name, TestDatabase.Work<?> more) throws Exception {
        database = TestDatabase.filled(COMMUNITY, new TestDatabase.Filling(name, more));
    }

    private static Void fill(EntityManager em) {
        accounts = DemoAccounts.prepare(em);
        TestOrganisation.load(em);
        TestCatalogue.load(em, CLOCK);
        SampleForms.publish(em, CLOCK);
        return null;
    }

    /** A demo person as the acting one. */
    public Actor citizen(String subject) {
        return new Actor(Actor.Kind.PERSON, accounts.get(subject), subject, Set.of(Role.CITIZEN));
    }

    public Actor staff(String subject, String role) {
        return new Actor(Actor.Kind.PERSON, accounts.get(subject), subject, Set.of(Role.CITIZEN, role));
    }

    /** An office of the site's own centre. */
    public long office() throws Exception {
        return database.inTransaction(
                em -> TestOrganisation.offices(em).all().get(0).id());
    }

    public TestDatabase.FreshDatabase database() {
        return database;
    }

    /** The boundaries as this person uses them in a transaction of their own. */
    public <T> T as(Actor actor, Work<T> work) throws Exception {
        return database.inTransaction(em -> work.with(new Desk(em, actor)));
    }

    @Override
    public void close() {
        database.close();
    }

    /** What a test does with the boundaries. */
    @FunctionalInterface
    public interface Work<T> {
        T with(Desk desk) throws Exception;
    }

    /** The feature's beans on one entity manager. */
    public static final class Desk {
        public final EntityManager em;
        public final Drafts drafts = new Drafts();
        public final Submitting submitting = new Submitting();
        public final Applications applications = new Applications();
        public final ApplicationReading reading = new ApplicationReading();
        public final ApplicationProgress progress = new ApplicationProgress();
        public final LateTypings late = new LateTypings();
        public final ApplicationCopies copies = new ApplicationCopies();
        public final Repeating repeating = new Repeating();
        public final StandingWishes wishes = new StandingWishes();
        private final FirstAnswers answers = new FirstAnswers();
        public final Corrections corrections = new Corrections();
        public final Correcting correcting = new Correcting();
        public final AnswerJudging judging = new AnswerJudging();
        public final DeskDrafts deskDrafts = new DeskDrafts();
        public final DeskPapers deskPapers = new DeskPapers();
        public final DeskCopies deskCopies = new DeskCopies();

        Desk(EntityManager em, Actor person) {
            this.em = em;
            CurrentActor actor = () -> person;
            AuditTrail audit = TestAudit.trail(em, actor);
            Forms forms = SampleForms.published(em, CLOCK);
            ApplicationRows rows = new ApplicationRows();
            rows.em = em;
            DraftRows draftRows = new DraftRows();
            draftRows.em = em;
            OwnDrafts own = own(draftRows, rows, audit, actor);
            Surroundings around = surroundings(em);
            answers.wishes = new WishRows();
            answers.wishes.em = em;
            answers.news = TestNotices.choices(em, CLOCK);
            answers.accounts = DemoAccounts.directory(em);
            fill(wishes, audit, actor);
            SubmissionNews news = news(em, audit);
            fill(drafts, draftRows, own, forms, around, audit, actor);
            fill(submitting, draftRows, own, forms, around, rows, news, actor);
            fill(applications, around, rows, news, audit, actor);
            drafts.applications = rows;
            fill(repeating, forms, around, audit, actor);
            fill(copies, rows, news, audit, actor);
            reading.applications = rows;
            reading.surroundings = around;
            reading.documents = TestDocuments.store(em, CLOCK);
            reading.staff = TestOrganisation.staff(em, CLOCK, actor);
            reading.readers = (application, providers) -> false;
            reading.audit = audit;
            progress.applications = rows;
            progress.news = news;
            progress.actor = actor;
            progress.clock = CLOCK;
            fill(around, rows, forms, news, audit, actor);
            judging.applications = rows;
            judging.forms = forms;
            judging.documents = TestDocuments.store(em, CLOCK);
            judging.offices = TestOrganisation.offices(em);
            fillDesk(draftRows, own, rows, actor);
            late.drafts = draftRows;
            late.forms = forms;
            late.surroundings = around;
            late.clock = CLOCK;
        }

        private void fillDesk(DraftRows draftRows, OwnDrafts own, ApplicationRows rows, CurrentActor actor) {
            deskDrafts.drafts = draftRows;
            deskDrafts.waiting = new DeskDraftRows();
            deskDrafts.waiting.em = em;
            deskDrafts.answers = answers;
            deskDrafts.forms = drafts.forms;
            deskDrafts.catalogue = drafts.catalogue;
            deskDrafts.surroundings = drafts.surroundings;
            deskDrafts.audit = drafts.audit;
            deskDrafts.clock = CLOCK;
            deskPapers.applications = rows;
            deskPapers.papers = new PaperRows();
            deskPapers.papers.em = em;
            deskPapers.documents = drafts.documents;
            deskPapers.audit = drafts.audit;
            deskPapers.actor = actor;
            deskPapers.clock = CLOCK;
            deskCopies.own = own;
            deskCopies.forms = drafts.forms;
            deskCopies.catalogue = drafts.catalogue;
            deskCopies.offices = TestOrganisation.offices(em);
            deskCopies.surroundings = drafts.surroundings;
            deskCopies.documents = drafts.documents;
            deskCopies.audit = drafts.audit;
            deskCopies.actor = actor;
            deskCopies.clock = CLOCK;
        }

        /** Who else reads applications, where casework stands above. */
        public void readers(ApplicationReaders readers) {
            reading.readers = readers;
        }

        private void fill(Repeating to, Forms forms, Surroundings around, AuditTrail audit, CurrentActor actor) {
            to.drafting = drafts;
            to.drafts = drafts.drafts;
            to.applications = drafts.applications;
            to.answers = answers;
            to.forms = forms;
            to.catalogue = drafts.catalogue;
            to.surroundings = around;
            to.audit = audit;
            to.actor = actor;
            to.clock = CLOCK;
        }

        private void fill(
                ApplicationCopies to, ApplicationRows rows, SubmissionNews news, AuditTrail audit, CurrentActor actor) {
            to.applications = rows;
            to.mailed = new MailedCopies();
            to.mailed.em = em;
            to.forms = repeating.forms;
            to.surroundings = repeating.surroundings;
            to.documents = TestDocuments.store(em, CLOCK);
            to.offices = TestOrganisation.offices(em);
            to.accounts = answers.accounts;
            to.notices = news.notices;
            to.settings = news.settings;
            to.audit = audit;
            to.actor = actor;
            to.clock = CLOCK;
        }

        private void fill(StandingWishes to, AuditTrail audit, CurrentActor actor) {
            to.wishes = answers.wishes;
            to.news = answers.news;
            to.accounts = answers.accounts;
            to.offices = TestOrganisation.offices(em);
            to.audit = audit;
            to.actor = actor;
            to.clock = CLOCK;
        }

        private void fill(
                Drafts to,
                DraftRows rows,
                OwnDrafts own,
                Forms forms,
                Surroundings around,
                AuditTrail audit,
                CurrentActor actor) {
            to.drafts = rows;
            to.own = own;
            to.forms = forms;
            to.catalogue = TestCatalogue.catalogue(em, CLOCK);
            to.moves = moves(rows, forms, around, audit);
            to.older = older(rows, forms, around);
            to.answers = answers;
            to.surroundings = around;
            to.documents = TestDocuments.store(em, CLOCK);
            to.audit = audit;
            to.actor = actor;
            to.clock = CLOCK;
        }

        private static OlderPages older(DraftRows rows, Forms forms, Surroundings around) {
            OlderPages older = new OlderPages();
            older.drafts = rows;
            older.forms = forms;
            older.surroundings = around;
            older.clock = CLOCK;
            return older;
        }

        private void fill(
                Surroundings around,
                ApplicationRows rows,
                Forms forms,
                SubmissionNews news,
                AuditTrail audit,
                CurrentActor actor) {
            CorrectionRows asked = new CorrectionRows();
            asked.em = em;
            corrections.applications = rows;
            corrections.corrections = asked;
            corrections.forms = forms;
            corrections.news = news;
            corrections.actor = actor;
            corrections.clock = CLOCK;
            correcting.applications = rows;
            correcting.corrections = asked;
            correcting.forms = forms;
            correcting.surroundings = around;
            correcting.documents = TestDocuments.store(em, CLOCK);
            correcting.news = news;
            correcting.audit = audit;
            correcting.actor = actor;
            correcting.clock = CLOCK;
            correcting.promise = new CorrectionClock();
            correcting.promise.catalogue = TestCatalogue.catalogue(em, CLOCK);
            correcting.promise.calendar = TestOrganisation.calendar(em, CLOCK);
        }

        private DraftMoves moves(DraftRows rows, Forms forms, Surroundings around, AuditTrail audit) {
            DraftMoves moves = new DraftMoves();
            moves.drafts = rows;
            moves.forms = forms;
            moves.surroundings = around;
            moves.answers = answers;
            moves.audit = audit;
            return moves;
        }

        private void fill(
                Submitting to,
                DraftRows drafts,
                OwnDrafts own,
                Forms forms,
                Surroundings around,
                ApplicationRows rows,
                SubmissionNews news,
                CurrentActor actor) {
            to.own = own;
            to.drafts = drafts;
            to.applications = rows;
            to.forms = forms;
            to.surroundings = around;
            to.catalogue = TestCatalogue.catalogue(em, CLOCK);
            to.news = news;
            to.counters = TestKernel.counters(em);
            to.actor = actor;
            to.clock = CLOCK;
            to.answers = answers;
            to.destination = new Destination();
            to.destination.offices = TestOrganisation.offices(em);
            to.destination.calendar = TestOrganisation.calendar(em, CLOCK);
        }

        private void fill(
                Applications to,
                Surroundings around,
                ApplicationRows rows,
                SubmissionNews news,
                AuditTrail audit,
                CurrentActor actor) {
            to.applications = rows;
            to.surroundings = around;
            to.documents = TestDocuments.store(em, CLOCK);
            to.news = news;
            to.audit = audit;
            to.actor = actor;
            to.clock = CLOCK;
        }

        private static OwnDrafts own(
                DraftRows rows, ApplicationRows applications, AuditTrail audit, CurrentActor actor) {
            OwnDrafts own = new OwnDrafts();
            own.drafts = rows;
            own.applications = applications;
            own.audit = audit;
            own.actor = actor;
            own.clock = CLOCK;
            own.staff = TestOrganisation.staff(rows.em, CLOCK, actor);
            return own;
        }

        private static Surroundings surroundings(EntityManager em) {
            Surroundings around = new Surroundings();
            around.accounts = DemoAccounts.directory(em);
            around.offices = TestOrganisation.offices(em);
            around.documents = TestDocuments.store(em, CLOCK);
            around.clock = CLOCK;
            around.town = new Town() {
                @Override
                public boolean holds(GeoPoint point) {
                    return Math.abs(point.latitude() - 49.07) < 0.1 && Math.abs(point.longitude() - 33.42) < 0.1;
                }

                @Override
                public Optional<Place> locate(String address) {
                    return address.equals("вул. Липова, 17")
                            ? Optional.of(new Place(address, 49.06857, 33.41236))
                            : Optional.empty();
                }

                @Override
                public Optional<String> addressAt(GeoPoint point) {
                    return Optional.empty();
                }
            };
            return around;
        }

        private static SubmissionNews news(EntityManager em, AuditTrail audit) {
            SubmissionNews news = new SubmissionNews();
            news.feed = TestKernel.feed(em);
            news.audit = audit;
            news.notices = TestNotices.notices(em, CLOCK);
            news.settings = TestKernel.settings("vikno.base.url", "https://vikno.example");
            news.submitted = new QuietEvent<>();
            news.moved = new QuietEvent<>();
            return news;
        }
    }
}
