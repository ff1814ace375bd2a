package ua.vikno.subject;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import ua.vikno.audit.AuditEntry;
import ua.vikno.kernel.NotFound;
import ua.vikno.kernel.Role;
import ua.vikno.registry.AlreadyMerged;
import ua.vikno.registry.AlreadyParted;
import ua.vikno.registry.CardId;
import ua.vikno.registry.Subject;
import ua.vikno.registry.SubjectCards;

/**
 * Two cards that turn out to be one person's or one organisation's. One decision, kept with who made it; nothing that belongs to a card is rewritten,
 * so that the decision can be undone. Restricted data are compared and merged only once they were opened with a reason.
 */
@Stateless
public class SubjectMerging {

    @Inject
    SubjectGuard guard;

    @Inject
    SubjectCards cards;

    @Inject
    SubjectListing listing;

    @Inject
    SubjectTrail trail;

    /**
     * Two cards beside each other: the one that would stay and the one it would stand for.
     *
     * @throws NotFound one of them is not within reach, which the trail keeps; or a person cannot be an organisation
     * @throws AlreadyMerged another card stands for one of them
     * @throws ua.vikno.kernel.ReasonNeeded the data of one of them are restricted and were not opened
     */
    @RolesAllowed({Role.ADMINISTRATOR, Role.CHIEF})
    public List<ComparedSubject> compare(CardId kept, CardId merged) {
        List<Subject> both = both(kept, merged);
        both.forEach(subject -> trail.acted(
                AuditEntry.of("card.compared", SubjectTrail.CARD, subject.id()),
                subject.accounts(),
                SubjectTrail.MERGING));
        return both.stream().map(this::compared).toList();
    }

    /**
     * From now on the first card stands for the second.
     *
     * @throws NotFound one of them is not within reach, which the trail keeps; or a person cannot be an organisation
     * @throws AlreadyMerged another card stands for one of them
     * @throws ua.vikno.kernel.ReasonNeeded the data of one of them are restricted and were not opened
     */
    @RolesAllowed({Role.ADMINISTRATOR, Role.CHIEF})
    public void merge(CardId kept, CardId merged) {
        List<Subject> both = both(kept, merged);
        cards.merge(kept, merged);
        Set<Long> accounts = new HashSet<>();
        both.forEach(subject -> accounts.addAll(subject.accounts()));
        trail.acted(
                AuditEntry.of("card.merged", SubjectTrail.CARD, kept + " + " + merged), accounts, SubjectTrail.MERGING);
    }

    /**
     * Undoes a decision: the merged card stands for itself again.
     *
     * @throws NotFound there is no such decision about a card within reach
     * @throws AlreadyParted it was undone meanwhile
     * @throws ua.vikno.kernel.ReasonNeeded the person's data are restricted and were not opened
     */
    @RolesAllowed({Role.ADMINISTRATOR, Role.CHIEF})
    public CardId part(CardId card, long decision) {
        Subject subject = guard.open(card);
        CardId parted = cards.part(subject, decision);
        trail.acted(
                AuditEntry.of("card.parted", SubjectTrail.CARD, subject.id() + " – " + parted),
                subject.accounts(),
                SubjectTrail.MERGING);
        return parted;
    }

    private List<Subject> both(CardId kept, CardId merged) {
        Subject stays = guard.open(kept);
        Subject goes = guard.open(merged);
        if (stays.card().kind() != goes.card().kind()) {
            throw new NotFound("subject.error.not-found");
        }
        boolean standing = stays.id().equals(kept) && goes.id().equals(merged) && !kept.equals(merged);
        if (!standing) {
            throw new AlreadyMerged();
        }
        return List.of(stays, goes);
    }

    private ComparedSubject compared(Subject subject) {
        return new ComparedSubject(
                subject.card(), cards.contacts(subject), listing.history(guard.centres(), subject.ids(), 1));
    }
}
