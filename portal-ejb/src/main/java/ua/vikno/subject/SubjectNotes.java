package ua.vikno.subject;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import ua.vikno.audit.AuditEntry;
import ua.vikno.kernel.Role;
import ua.vikno.registry.Subject;
import ua.vikno.registry.SubjectCards;

/** Writing on cards. What is written stays; whoever it is about finds it in the copy of their data. */
@Stateless
public class SubjectNotes {

    @Inject
    SubjectGuard guard;

    @Inject
    SubjectCards cards;

    @Inject
    SubjectTrail trail;

    /**
     * Adds a note to a person's card.
     *
     * @throws ua.vikno.kernel.NotFound there is no such card within reach; the trail keeps that it was asked for
     * @throws ua.vikno.kernel.ReasonNeeded the person's data are restricted and were not opened
     */
    @RolesAllowed({Role.ADMINISTRATOR, Role.CHIEF})
    public void add(@NotNull @Valid AddNote command) {
        Subject subject = guard.open(command.card());
        cards.note(subject.id(), command.words());
        trail.acted(
                AuditEntry.of("card.noted", SubjectTrail.CARD, subject.id()), subject.accounts(), SubjectTrail.SERVING);
    }
}
