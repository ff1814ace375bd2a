package ua.vikno.accessibility;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.Map;
import ua.vikno.audit.AuditEntry;
import ua.vikno.audit.AuditTrail;
import ua.vikno.kernel.CurrentActor;
import ua.vikno.kernel.NotFound;
import ua.vikno.kernel.Page;
import ua.vikno.kernel.Role;
import ua.vikno.notification.Notice;
import ua.vikno.notification.Notices;

/** Staff who keep the pages read what people could not use, answer and close it. */
@Stateless
public class BarrierDesk {

    static final String KIND = "barrier";

    @Inject
    BarrierRows rows;

    @Inject
    Notices notices;

    @Inject
    AuditTrail audit;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    /** What nobody has dealt with, the oldest first. */
    @RolesAllowed({Role.CONTENT_EDITOR, Role.CHIEF})
    public Page<BarrierView> open(int page, int size) {
        return rows.open(Math.max(1, page), size);
    }

    /** What is closed, the latest first. */
    @RolesAllowed({Role.CONTENT_EDITOR, Role.CHIEF})
    public Page<BarrierView> closed(int page, int size) {
        return rows.closed(Math.max(1, page), size);
    }

    /** How many wait. */
    @RolesAllowed({Role.CONTENT_EDITOR, Role.CHIEF})
    public long waiting() {
        return rows.waiting();
    }

    /**
     * One message with who wrote it; the reading stands in the trail.
     *
     * @throws NotFound there is none; the trail keeps that it was asked for
     */
    @RolesAllowed({Role.CONTENT_EDITOR, Role.CHIEF})
    public BarrierView read(long id) {
        BarrierView message = rows.find(id).map(BarrierMessage::view).orElseThrow(() -> refused(id));
        audit.record(AuditEntry.of("barrier.read", KIND, id));
        return message;
    }

    /**
     * Closes a message; who left an address is written to.
     *
     * @throws NotFound there is none; the trail keeps that it was asked for
     * @throws BarrierClosed it is closed
     */
    @RolesAllowed({Role.CONTENT_EDITOR, Role.CHIEF})
    public void close(@NotNull @Valid CloseBarrier command) {
        BarrierMessage message = rows.lock(command.message()).orElseThrow(() -> refused(command.message()));
        message.close(command.answer(), actor.get(), clock.instant());
        BarrierView view = message.view();
        audit.record(AuditEntry.of("barrier.closed", KIND, view.id()));
        notices.tell(new Notice(
                0,
                view.email(),
                view.language(),
                "accessibility.answered",
                Map.of("answer", view.answer()),
                BarrierForgetting.about(view.id())));
    }

    private NotFound refused(long id) {
        audit.recordApart(AuditEntry.of("access.refused", KIND, id));
        return new NotFound("accessibility.error.no-message");
    }
}
