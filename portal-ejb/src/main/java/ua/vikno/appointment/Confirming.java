package ua.vikno.appointment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import ua.vikno.identity.AccountDirectory;
import ua.vikno.identity.Profile;
import ua.vikno.kernel.CurrentActor;

/** Makes held times visits: a person has no more of them than one may, and none two at once. */
@ApplicationScoped
class Confirming {

    private static final int USUAL_PER_PERSON = 3;

    @Inject
    OwnVisitRows rows;

    @Inject
    ReceptionRows reception;

    @Inject
    Barring barring;

    @Inject
    OwnVisitNews news;

    @Inject
    AccountDirectory accounts;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    /** For the acting person, called as in their profile. */
    public void confirmMine(OwnVisit held) {
        Profile profile = accounts.find(actor.get().account()).orElseThrow();
        confirm(
                held,
                new OwnVisitRows.Person(profile.account(), null, profile.name().full()));
    }

    public void confirm(OwnVisit held, OwnVisitRows.Person person) {
        Instant now = clock.instant();
        VisitView visit = held.visit();
        rows.lockPerson(person.lock());
        barring.requireWelcome(held, person);
        int most = reception
                .reception(visit.office())
                .map(found -> found.mostPerPerson)
                .orElse(USUAL_PER_PERSON);
        if (rows.coming(person, now) >= most) {
            news.refused("booking.refused", visit.getNumber());
            throw new TooManyVisits(most);
        }
        if (rows.isElsewhere(held.id(), person, visit.from(), visit.to())) {
            throw new ElsewhereThen();
        }
        if (!rows.confirm(held.id(), person, now.plus(VisitMaking.REMINDER), now)) {
            throw new HoldEnded();
        }
        OwnVisit booked = rows.find(new BookingSecret(visit.secret())).orElseThrow();
        news.done("booking.confirmed", booked);
        news.booked(booked);
    }
}
