package ua.vikno.subject;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import ua.vikno.audit.AuditEntry;
import ua.vikno.kernel.NotFound;
import ua.vikno.kernel.Page;
import ua.vikno.kernel.Role;
import ua.vikno.registry.Alike;
import ua.vikno.registry.CardId;
import ua.vikno.registry.CardView;
import ua.vikno.registry.Restrictions;
import ua.vikno.registry.Subject;
import ua.vikno.registry.SubjectCards;
import ua.vikno.registry.SubjectRegister;

/** Looking at a person's card. Every look stands in the trail with its reason. */
@Stateless
public class SubjectReading {

    @Inject
    SubjectGuard guard;

    @Inject
    SubjectRegister register;

    @Inject
    SubjectCards cards;

    @Inject
    SubjectListing listing;

    @Inject
    Restrictions restrictions;

    @Inject
    SubjectTrail trail;

    /**
     * The card that stands for this one; itself where none does. Nothing of the person is told.
     *
     * @throws NotFound there is none within reach; the trail keeps that it was asked for
     */
    @RolesAllowed({Role.ADMINISTRATOR, Role.CHIEF})
    public CardId standing(CardId id) {
        return guard.reach(id).id();
    }

    /**
     * Cards of a case: of the organisation first, where it is of one, then of the person; none where the case is not within
     * reach as a centre's own.
     */
    @RolesAllowed({Role.ADMINISTRATOR, Role.CHIEF})
    public List<CardId> ofCase(String number) {
        return listing.cardsOf(guard.centres(), number);
    }

    /**
     * The person or organisation with this card; whoever represented it learns of the look.
     *
     * @param page of their cases, 1 for the first
     * @throws NotFound there is none within reach; the trail keeps that it was asked for
     * @throws ua.vikno.kernel.ReasonNeeded their data are restricted and were not opened
     */
    @RolesAllowed({Role.ADMINISTRATOR, Role.CHIEF})
    public SubjectView open(CardId id, int page) {
        Subject subject = guard.open(id);
        trail.acted(
                AuditEntry.of("card.read", SubjectTrail.CARD, subject.id()), subject.accounts(), SubjectTrail.SERVING);
        Page<SubjectCase> history = listing.history(guard.centres(), subject.ids(), Math.max(1, page));
        List<Representative> representatives = subject.card().kind().isOrganisation()
                ? listing.representatives(guard.centres(), subject.ids())
                : List.of();
        trail.represented(subject.id(), representatives, history.rows());
        return new SubjectView(
                subject,
                cards.contacts(subject),
                cards.notes(subject),
                cards.merges(subject),
                alike(subject),
                history,
                representatives,
                subject.accounts().stream().anyMatch(restrictions::isRestricted));
    }

    /** Those within reach only, and nobody restricted. */
    private List<AlikeSubject> alike(Subject subject) {
        List<Alike> found = cards.alike(subject);
        List<Long> ids = found.stream().map(alike -> alike.id().value()).toList();
        Set<Long> reached = ids.isEmpty() ? Set.of() : listing.reached(guard.centres(), ids);
        List<Alike> shown = found.stream()
                .filter(alike -> reached.contains(alike.id().value()))
                .toList();
        List<CardView> views = register.all(shown.stream().map(Alike::id).toList());
        return shown.stream()
                .map(alike -> new AlikeSubject(
                        views.stream()
                                .filter(view -> view.id().equals(alike.id()))
                                .findFirst()
                                .orElseThrow(),
                        alike.whys()))
                .toList();
    }
}
