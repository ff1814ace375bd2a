package ua.vikno.casework;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import ua.vikno.audit.AuditTrail;
import ua.vikno.audit.TestAudit;
import ua.vikno.catalogue.ServiceCode;
import ua.vikno.catalogue.TestCatalogue;
import ua.vikno.document.TestDocuments;
import ua.vikno.form.FormEntries;
import ua.vikno.form.SampleForms;
import ua.vikno.identity.DemoAccounts;
import ua.vikno.kernel.Actor;
import ua.vikno.kernel.CurrentActor;
import ua.vikno.kernel.TestKernel;
import ua.vikno.notification.TestNotices;
import ua.vikno.organisation.TestOrganisation;
import ua.vikno.registry.TestRegister;
import ua.vikno.submission.ApplicationNumber;
import ua.vikno.submission.DraftId;
import ua.vikno.submission.SaveDraft;
import ua.vikno.submission.SubmissionTown;

/** Casework's boundaries for one person and one transaction of the demo community. Sheets are a small PDF here. */
final class OfficeDay {

    static final Clock CLOCK = SubmissionTown.CLOCK;

    final EntityManager em;
    final CaseRegistration registration = new CaseRegistration();
    final CaseHandling handling = new CaseHandling();
    final CaseClock clock = new CaseClock();
    final TermWarnings warnings = new TermWarnings();
    final CaseReading reading = new CaseReading();
    final ApplicationReview review = new ApplicationReview();
    final CaseSearch search = new CaseSearch();
    final CaseFollowing following = new CaseFollowing();
    final RestrictedOpening opening = new RestrictedOpening();
    final ApplicationDecisions decisions = new ApplicationDecisions();
    final ApplicationClaims claims = new ApplicationClaims();
    final BatchRegistration batch = new BatchRegistration();
    final CaseStages stages = new CaseStages();
    final CaseHearings hearings = new CaseHearings();
    final CaseDecisions verdicts = new CaseDecisions();
    final TakingPart part = new TakingPart();
    final Complaints complaints = new Complaints();
    final RouteDesk routes = new RouteDesk();
    final ResultVerification verification = new ResultVerification();

    private final SubmissionTown.Desk desk;
    private final CurrentActor actor;
    private final AuditTrail audit;
    private final CaseFiles cases = new CaseFiles();
    private final StaffScope scope = new StaffScope();
    private final CaseGuard guard = new CaseGuard();
    private final RegistrationDay day = new RegistrationDay();
    private final TermDays days = new TermDays();
    private final InboxListing inbox = new InboxListing();
    private final RegistrationDesk counter = new RegistrationDesk();
    private final ReachableApplications applications = new ReachableApplications();
    private final AnswerReading answers = new AnswerReading();
    private final CaseNews news = new CaseNews();
    private final CaseOutcomes outcomes = new CaseOutcomes();
    private final LawTerms law = new LawTerms();
    private final StageTerms terms = new StageTerms();
    private final ClerkWork work = new ClerkWork();

    OfficeDay(SubmissionTown.Desk desk, Actor acting) {
        this.desk = desk;
        this.em = desk.em;
        this.actor = () -> acting;
        this.audit = TestAudit.trail(em, actor);
        fillInside();
        fillClaims();
        fillRegistration();
        fillHandling();
        fillTerms();
        fillReading();
        fillOpening();
        fillDecisions();
        fillStages();
        fillOutcomes();
        fillRoutes();
        search.inbox = inbox;
        search.cases = new CaseListing();
        search.cases.em = em;
        search.cases.days = days;
        search.scope = scope;
        search.actor = actor;
        search.trace = new SearchTrace();
        search.trace.audit = audit;
        verification.cases = cases;
        verification.offices = TestOrganisation.offices(em);
    }

    private void fillInside() {
        cases.em = em;
        scope.staff = TestOrganisation.staff(em, CLOCK, actor);
        guard.cases = cases;
        guard.scope = scope;
        guard.audit = audit;
        guard.restrictions = TestRegister.restrictions(em, CLOCK, actor);
        day.calendar = TestOrganisation.calendar(em, CLOCK);
        day.clock = CLOCK;
        days.calendar = day.calendar;
        days.clock = CLOCK;
        inbox.em = em;
        inbox.day = day;
        counter.accounts = DemoAccounts.directory(em);
        counter.offices = TestOrganisation.offices(em);
        counter.scope = scope;
        counter.counters = TestKernel.counters(em);
        counter.catalogue = TestCatalogue.catalogue(em, CLOCK);
        counter.calendar = day.calendar;
        counter.answers = answers;
        counter.behalf = new OnBehalf();
        counter.behalf.answers = answers;
        counter.routes = new RoutePlanning();
        counter.routes.versions = new RouteVersions();
        counter.routes.versions.em = em;
        counter.routes.providers = TestOrganisation.providers(em);
        counter.routes.forms = SampleForms.published(em, CLOCK);
        outcomes.em = em;
        terms.calendar = day.calendar;
        law.em = em;
        law.calendar = day.calendar;
        StageReaders readers = new StageReaders();
        readers.cases = cases;
        desk.readers(readers);
        applications.listing = inbox;
        applications.progress = desk.progress;
        applications.scope = scope;
        applications.guard = guard;
        answers.forms = SampleForms.published(em, CLOCK);
        answers.applications = desk.reading;
        news.audit = audit;
        news.feed = TestKernel.feed(em);
        news.notices = TestNotices.notices(em, CLOCK);
        news.settings = TestKernel.settings("vikno.base.url", "https://vikno.example");
    }

    private void fillClaims() {
        work.claims = new ClaimRows();
        work.claims.em = em;
        work.claims.clock = CLOCK;
        work.clock = new ClerkClock();
        work.clock.em = em;
        work.clock.clock = CLOCK;
        work.actor = actor;
        claims.applications = applications;
        claims.claims = work.claims;
        claims.work = work.clock;
        claims.scope = scope;
        claims.feed = news.feed;
        claims.audit = audit;
        claims.actor = actor;
        registration.work = work;
        decisions.work = work;
        review.claims = work.claims;
        review.work = work.clock;
        review.actor = actor;
    }

    private void fillRegistration() {
        registration.applications = applications;
        registration.progress = desk.progress;
        registration.desk = counter;
        registration.subjects = TestRegister.on(em, CLOCK);
        registration.cases = cases;
        registration.terms = terms;
        registration.news = news;
        registration.actor = actor;
        registration.clock = CLOCK;
    }

    private void fillHandling() {
        handling.guard = guard;
        handling.progress = desk.progress;
        handling.sheets = OfficeChecks.sheets(em);
        handling.news = news;
        handling.documents = TestDocuments.store(em, CLOCK);
        handling.offices = TestOrganisation.offices(em);
        handling.audit = audit;
        handling.actor = actor;
        handling.clock = CLOCK;
    }

    private void fillTerms() {
        clock.guard = guard;
        clock.progress = desk.progress;
        clock.calendar = day.calendar;
        clock.stages = terms;
        clock.news = news;
        clock.actor = actor;
        clock.clock = CLOCK;
        warnings.em = em;
        warnings.days = days;
        warnings.letters = new WarningLetters();
        warnings.letters.holders = TestOrganisation.holders(em, CLOCK);
        warnings.letters.accounts = DemoAccounts.directory(em);
        warnings.letters.notices = news.notices;
        warnings.letters.settings = news.settings;
    }

    /** The office at another moment, as far as cases are concerned. */
    OfficeDay at(Instant moment) {
        Clock then = Clock.fixed(moment, CLOCK.getZone());
        clock.clock = then;
        days.clock = then;
        counter.catalogue = TestCatalogue.catalogue(em, then);
        work.claims.clock = then;
        work.clock.clock = then;
        day.clock = then;
        registration.clock = then;
        handling.clock = then;
        stages.clock = then;
        hearings.clock = then;
        verdicts.clock = then;
        part.clock = then;
        complaints.clock = then;
        return this;
    }

    private void fillReading() {
        reading.guard = guard;
        reading.progress = desk.progress;
        reading.answers = answers;
        reading.offices = TestOrganisation.offices(em);
        reading.calendar = TestOrganisation.calendar(em, CLOCK);
        reading.day = day;
        reading.scope = scope;
        reading.outcomes = outcomes;
        reading.providers = TestOrganisation.providers(em);
        reading.actor = actor;
        reading.notices = TestNotices.history(em);
        review.notices = reading.notices;
        review.applications = applications;
        review.answers = answers;
        review.corrections = new CorrectionReading();
        review.corrections.corrections = desk.corrections;
        review.corrections.answers = answers;
        review.checks = OfficeChecks.of(em, desk);
        batch.registration = registration;
        batch.rows = new ChosenRows();
        batch.rows.em = em;
        batch.checks = review.checks;
        batch.scope = scope;
        batch.actor = actor;
        batch.clock = CLOCK;
        search.checks = review.checks;
        review.desk = counter;
        review.day = day;
        review.cases = cases;
        review.subjects = TestRegister.on(em, CLOCK);
        review.accounts = DemoAccounts.directory(em);
        review.audit = audit;
        following.applications = desk.applications;
        following.cases = cases;
        following.outcomes = outcomes;
        following.documents = TestDocuments.store(em, CLOCK);
        following.offices = TestOrganisation.offices(em);
        following.calendar = TestOrganisation.calendar(em, CLOCK);
        following.day = day;
        following.audit = audit;
    }

    private void fillDecisions() {
        decisions.applications = applications;
        decisions.corrections = desk.corrections;
        decisions.audit = audit;
        decisions.reasons = new RefusalReasons();
        decisions.reasons.em = em;
    }

    private void fillStages() {
        stages.guard = guard;
        stages.providers = TestOrganisation.providers(em);
        stages.terms = terms;
        stages.progress = desk.progress;
        stages.news = news;
        stages.actor = actor;
        stages.clock = CLOCK;
        hearings.guard = guard;
        hearings.outcomes = outcomes;
        hearings.progress = desk.progress;
        hearings.news = news;
        hearings.actor = actor;
        hearings.clock = CLOCK;
        verdicts.guard = guard;
        verdicts.outcomes = outcomes;
        verdicts.reasons = decisions.reasons;
        verdicts.terms = law;
        verdicts.progress = desk.progress;
        verdicts.news = news;
        verdicts.actor = actor;
        verdicts.clock = CLOCK;
    }

    private void fillOutcomes() {
        part.applications = desk.applications;
        part.progress = desk.progress;
        part.cases = cases;
        part.outcomes = outcomes;
        part.terms = law;
        part.news = news;
        part.actor = actor;
        part.clock = CLOCK;
        complaints.listing = new ComplaintListing();
        complaints.listing.em = em;
        complaints.outcomes = outcomes;
        complaints.cases = cases;
        complaints.guard = guard;
        complaints.scope = scope;
        complaints.stages = terms;
        complaints.calendar = day.calendar;
        complaints.counters = TestKernel.counters(em);
        complaints.progress = desk.progress;
        complaints.news = news;
        complaints.audit = audit;
        complaints.actor = actor;
        complaints.clock = CLOCK;
    }

    private void fillRoutes() {
        RouteClerk clerk = new RouteClerk();
        clerk.staff = scope.staff;
        clerk.offices = TestOrganisation.offices(em);
        clerk.providers = TestOrganisation.providers(em);
        clerk.catalogue = TestCatalogue.catalogue(em, CLOCK);
        clerk.forms = SampleForms.published(em, CLOCK);
        clerk.audit = audit;
        routes.clerk = clerk;
        routes.copies = new RouteCopies();
        routes.copies.em = em;
        routes.versions = counter.routes.versions;
        routes.replaying = new RouteReplaying();
        routes.replaying.rows = new ReplayRows();
        routes.replaying.rows.em = em;
        routes.replaying.progress = desk.progress;
        routes.replaying.forms = clerk.forms;
        routes.replaying.providers = clerk.providers;
        routes.replaying.calendar = day.calendar;
        routes.audit = audit;
        routes.clock = CLOCK;
    }

    private void fillOpening() {
        opening.guard = guard;
        opening.applications = applications;
        opening.cards = new ReachableCards();
        opening.cards.register = registration.subjects;
        opening.cards.cases = cases;
        opening.cards.scope = scope;
        opening.cards.restrictions = guard.restrictions;
        opening.cards.guard = guard;
        opening.restrictions = guard.restrictions;
        opening.staff = scope.staff;
        opening.audit = audit;
        opening.letters = new OpeningLetters();
        opening.letters.holders = TestOrganisation.holders(em, CLOCK);
        opening.letters.accounts = DemoAccounts.directory(em);
        opening.letters.notices = news.notices;
        opening.letters.settings = news.settings;
        opening.letters.actor = actor;
    }

    /** A person applies for the extract. */
    static ApplicationNumber apply(SubmissionTown town, Actor citizen, Map<String, String> over) throws Exception {
        DraftId draft = town.as(citizen, desk -> desk.drafts.open(new ServiceCode("28-13")));
        FormEntries typed = SampleForms.wellFilled().with(entries(over));
        town.as(citizen, desk -> desk.drafts.save(new SaveDraft(draft, Long.MAX_VALUE, 4, typed)));
        return town.as(
                        citizen,
                        desk -> desk.submitting.submit(new SaveDraft(draft, Long.MAX_VALUE, 4, FormEntries.NONE), "uk"))
                .number();
    }

    private static FormEntries entries(Map<String, String> over) {
        Map<String, List<String>> entries = new java.util.HashMap<>();
        over.forEach((name, value) -> entries.put(name, List.of(value)));
        return new FormEntries(entries);
    }
}
