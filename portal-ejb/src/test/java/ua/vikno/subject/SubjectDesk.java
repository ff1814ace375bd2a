package ua.vikno.subject;

import jakarta.persistence.EntityManager;
import ua.vikno.audit.TestAudit;
import ua.vikno.kernel.Actor;
import ua.vikno.kernel.CurrentActor;
import ua.vikno.organisation.TestOrganisation;
import ua.vikno.registry.TestRegister;
import ua.vikno.submission.SubmissionTown;

/** The feature's boundaries for one person and one transaction. */
final class SubjectDesk {

    final EntityManager em;
    final SubjectSearch search = new SubjectSearch();
    final SubjectReading reading = new SubjectReading();
    final SubjectNotes notes = new SubjectNotes();
    final SubjectMerging merging = new SubjectMerging();

    SubjectDesk(EntityManager em, Actor acting) {
        this.em = em;
        CurrentActor actor = () -> acting;
        SubjectTrail trail = new SubjectTrail();
        trail.audit = TestAudit.trail(em, actor);
        SubjectListing listing = new SubjectListing();
        listing.em = em;
        SubjectGuard guard = new SubjectGuard();
        guard.register = TestRegister.on(em, SubmissionTown.CLOCK);
        guard.listing = listing;
        guard.restrictions = TestRegister.restrictions(em, SubmissionTown.CLOCK, actor);
        guard.staff = TestOrganisation.staff(em, SubmissionTown.CLOCK, actor);
        guard.trail = trail;
        search.finder = TestRegister.finder(em);
        search.listing = listing;
        search.staff = guard.staff;
        search.trail = trail;
        reading.guard = guard;
        reading.register = guard.register;
        reading.cards = TestRegister.cards(em, SubmissionTown.CLOCK, actor);
        reading.listing = listing;
        reading.restrictions = guard.restrictions;
        reading.trail = trail;
        notes.guard = guard;
        notes.cards = reading.cards;
        notes.trail = trail;
        merging.guard = guard;
        merging.cards = reading.cards;
        merging.listing = listing;
        merging.trail = trail;
    }
}
