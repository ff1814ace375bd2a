package ua.vikno.privacy;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import ua.vikno.audit.AccessLog;
import ua.vikno.audit.AuditEntry;
import ua.vikno.audit.AuditLine;
import ua.vikno.audit.AuditTrail;
import ua.vikno.kernel.CurrentActor;
import ua.vikno.kernel.Page;
import ua.vikno.kernel.Role;

/** What a person asks of the data officer about their own data. */
@Stateless
public class DataRequests {

    @EJB
    AccessLog log;

    @Inject
    DataRequestRows requests;

    @Inject
    AuditTrail audit;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    /**
     * Asks about a line of one's access log, once.
     *
     * @throws ua.vikno.kernel.NotFound the line is not in this person's log; the trail keeps that it was asked for
     * @throws AlreadyAsked there is a question about it
     */
    @RolesAllowed(Role.CITIZEN)
    public void ask(@NotNull @Valid AskAboutAccess question) {
        AuditLine line = log.line(question.entry());
        if (ofLine(line.id()).isPresent()) {
            throw new AlreadyAsked();
        }
        keep(RequestKind.ACCESS, line.id(), question.question(), question.language());
    }

    /** Asks for a correction, or withdraws consent. */
    @RolesAllowed(Role.CITIZEN)
    public void ask(@NotNull @Valid AskOfficer request) {
        if (request.kind() == RequestKind.ACCESS) {
            throw new IllegalArgumentException("A question about access names its line");
        }
        keep(request.kind(), null, request.words(), request.language());
    }

    /** The person's requests, newest first. */
    @RolesAllowed(Role.CITIZEN)
    public Page<RequestView> mine(int page, int size) {
        return requests.ofPerson(actor.get().account(), Math.max(1, page), size);
    }

    /** The person's questions about these lines, by the id of the line. */
    @RolesAllowed(Role.CITIZEN)
    public Map<Long, RequestView> ofLines(Collection<Long> lines) {
        return requests.ofLines(lines).stream()
                .filter(request -> request.account() == actor.get().account())
                .collect(Collectors.toMap(RequestView::entry, Function.identity()));
    }

    private Optional<RequestView> ofLine(long line) {
        return requests.ofLines(List.of(line)).stream().findFirst();
    }

    private void keep(RequestKind kind, Long entry, String words, String language) {
        String asked = words.strip().replace("\0", "");
        DataRequest request = requests.add(new DataRequest(
                kind, actor.get().account(), entry, asked, "en".equals(language) ? "en" : "uk", clock.instant()));
        audit.record(AuditEntry.of("request.sent", "request", request.view().id()));
    }
}
