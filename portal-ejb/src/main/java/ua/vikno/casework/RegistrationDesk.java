package ua.vikno.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import ua.vikno.catalogue.Catalogue;
import ua.vikno.catalogue.ServiceCode;
import ua.vikno.catalogue.ServiceView;
import ua.vikno.identity.AccountDirectory;
import ua.vikno.identity.Profile;
import ua.vikno.kernel.Actor;
import ua.vikno.kernel.Clocks;
import ua.vikno.kernel.Counters;
import ua.vikno.kernel.PhoneNumber;
import ua.vikno.organisation.OfficeView;
import ua.vikno.organisation.Offices;
import ua.vikno.organisation.Term;
import ua.vikno.organisation.WorkingCalendar;
import ua.vikno.registry.OrganisationFacts;
import ua.vikno.registry.PersonFacts;
import ua.vikno.submission.ApplicationView;
import ua.vikno.submission.OrderedPlace;

/** What registering needs to know: whose card, which office, which number. */
@ApplicationScoped
class RegistrationDesk {

    @Inject
    AccountDirectory accounts;

    @Inject
    Offices offices;

    @Inject
    StaffScope scope;

    @Inject
    Catalogue catalogue;

    @Inject
    WorkingCalendar calendar;

    @Inject
    Counters counters;

    @Inject
    AnswerReading answers;

    @Inject
    RoutePlanning routes;

    @Inject
    OnBehalf behalf;

    /** Who the applicant is: the account they signed in with, since the form repeats it and cannot change it. */
    public PersonFacts facts(ApplicationView application) {
        PersonFacts facts = known(application);
        // what an organisation asks about is not where its representative is found
        return behalf.facts(application, facts).isPresent() ? facts.withoutPlace() : facts;
    }

    /** The organisation they apply for; empty where they apply for themselves. */
    public Optional<OrganisationFacts> organisation(ApplicationView application) {
        return behalf.facts(application, known(application));
    }

    private PersonFacts known(ApplicationView application) {
        Profile profile = accounts.find(application.account()).orElseThrow();
        return new PersonFacts(
                profile.account(),
                profile.name(),
                profile.taxNumber(),
                profile.unzr(),
                application.seen().passport(),
                profile.birthDate(),
                phone(application, profile),
                Optional.of(application.noticeEmail())
                        .filter(email -> !email.isEmpty())
                        .orElse(profile.email()),
                answers.address(application, "address.residence").orElse(""),
                application.at().map(OrderedPlace::address).orElse(""));
    }

    /** The one they wrote this time, else the one they signed in with. */
    private String phone(ApplicationView application, Profile profile) {
        return answers.text(application, "contact.phone")
                .flatMap(PhoneNumber::parse)
                .map(PhoneNumber::value)
                .orElse(profile.phone() == null ? "" : profile.phone().value());
    }

    /** Takes the next number; the counter stays locked until the transaction ends, so that no number is lost. */
    public Opening opening(ApplicationView application, Parties parties, Actor registrar, Instant now) {
        OfficeView office = registering(application);
        OfficeView pickup = application.office() == null
                ? null
                : offices.byId(application.office()).orElseThrow();
        String service = application.service().code();
        int year = now.atZone(Clocks.KYIV).getYear();
        long sequence = counters.next(CaseNumber.counter(office.code(), service, year));
        CaseNumber number = new CaseNumber(office.code(), service, sequence, year);
        PlannedRoute route = routes.plan(application, office.name(), now);
        return new Opening(number, office, application, term(application), parties, route, pickup, registrar, now);
    }

    /** The term that the service had on the day it was ordered, if that is what was promised; else the promise in working days. */
    private Term term(ApplicationView application) {
        Instant start = application.submittedAt();
        return catalogue
                .service(
                        new ServiceCode(application.service().code()),
                        start.atZone(Clocks.KYIV).toLocalDate())
                .map(ServiceView::term)
                .filter(term -> calendar.lastDay(start, term).equals(application.dueOn()))
                .orElseGet(() -> inWorkingDays(start, application.dueOn()));
    }

    private Term inWorkingDays(Instant start, LocalDate last) {
        int days = calendar.workingDaysBetween(start.atZone(Clocks.KYIV).toLocalDate(), last);
        return days > 0 ? Term.workingDays(days) : Term.sameDay();
    }

    /** The registrar's own office; for those who sit in none, the first of the application's centre. */
    private OfficeView registering(ApplicationView application) {
        return scope.mine()
                .office()
                .flatMap(offices::byId)
                .filter(office -> office.centre() == application.centre())
                .or(() -> offices.all().stream()
                        .filter(office -> office.centre() == application.centre())
                        .findFirst())
                .orElseThrow();
    }
}
