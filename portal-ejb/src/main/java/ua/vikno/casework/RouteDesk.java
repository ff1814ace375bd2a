package ua.vikno.casework;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import ua.vikno.audit.AuditEntry;
import ua.vikno.audit.AuditTrail;
import ua.vikno.form.AnswerRules;
import ua.vikno.kernel.Bilingual;
import ua.vikno.kernel.NotFound;
import ua.vikno.kernel.Role;

/**
 * Where clerks make routes: the working copy of a route is changed by acts, handed over by its author and published by a second
 * person. Every method also throws {@link NotFound} for staff of another centre and for codes of no service.
 */
@Stateless
public class RouteDesk {

    private static final int LONGEST_NOTE = 1_000;

    @Inject
    RouteClerk clerk;

    @Inject
    RouteCopies copies;

    @Inject
    RouteVersions versions;

    @Inject
    RouteReplaying replaying;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /** All routes, the common one first. */
    @RolesAllowed({Role.CONTENT_EDITOR, Role.CHIEF})
    public List<RouteStanding> list() {
        clerk.acting("");
        return copies.standing();
    }

    /** The route that holds for a service now: its own, else the common one. */
    @RolesAllowed({Role.CONTENT_EDITOR, Role.CHIEF})
    public RouteDefinition current(String code) {
        clerk.acting(code);
        return versions.of(code, clock.instant()).route();
    }

    /** The working copy of a route, where there is one. */
    @RolesAllowed({Role.CONTENT_EDITOR, Role.CHIEF})
    public Optional<RouteCopyView> copy(String code) {
        RouteAuthor by = clerk.acting(code);
        return copies.find(code).map(copy -> copy.view(by));
    }

    /** The working copy; begins it from what holds now where there is none. */
    @RolesAllowed({Role.CONTENT_EDITOR, Role.CHIEF})
    public RouteCopyView begin(String code) {
        RouteAuthor by = clerk.acting(code);
        copies.lockRoute(code);
        return copies.find(code).orElseGet(() -> start(code, by)).view(by);
    }

    private RouteCopy start(String code, RouteAuthor by) {
        Instant now = clock.instant();
        int newest = copies.newest(code);
        RouteDefinition route = versions.of(code, now).route();
        audit.record(AuditEntry.of("route.begun", RouteClerk.KIND, code));
        return copies.add(new RouteCopy(code, newest == 0 ? null : newest, route, by, now));
    }

    /**
     * Puts a step in, or changes one; a copy that waited for publishing is taken back by it.
     *
     * @param version of the copy over which the clerk acted
     * @throws RouteChangedMeanwhile somebody acted on it since
     * @throws RouteRefused the step cannot be so
     */
    @RolesAllowed({Role.CONTENT_EDITOR, Role.CHIEF})
    public void put(String code, long version, @NotNull @Valid PutStep command) {
        RouteAuthor by = clerk.acting(code);
        RouteCopy copy = copies.lock(code, version);
        RouteDefinition route = copy.route();
        if (!command.id().isEmpty() && !RouteEdit.has(route, command.id())) {
            throw new RouteChangedMeanwhile();
        }
        String id = command.id().isEmpty() ? RouteEdit.newId(route) : command.id();
        copy.become(RouteEdit.put(route, step(code, id, command), command.place()), by, clock.instant());
        copies.write();
    }

    private RouteStep step(String code, String id, PutStep command) {
        if (!command.kind().isOfRoutes()) {
            throw new RouteRefused("kind");
        }
        if (command.uk().isEmpty() && !command.en().isEmpty()) {
            throw new RouteRefused("name");
        }
        if (command.uk().length() > PutStep.LONGEST_NAME || command.en().length() > PutStep.LONGEST_NAME) {
            throw new RouteRefused("name-long", PutStep.LONGEST_NAME);
        }
        boolean centre = command.body().equals(PutStep.CENTRE);
        if (!centre
                && !command.body().isEmpty()
                && !clerk.findings(code).bodies().contains(command.body())) {
            throw new RouteRefused("body");
        }
        return new RouteStep(
                id,
                command.kind(),
                command.uk().isEmpty() ? null : new Bilingual(command.uk(), command.en()),
                centre ? "" : command.body(),
                centre,
                command.term(),
                command.field().isEmpty() ? "" : rule(code, command));
    }

    private String rule(String code, PutStep command) {
        return AnswerRules.write(clerk.form(code), command.field(), command.is(), command.value())
                .orElseThrow(() -> new RouteRefused("value"));
    }

    /**
     * Takes a step out.
     *
     * @throws RouteChangedMeanwhile somebody acted on the copy since
     */
    @RolesAllowed({Role.CONTENT_EDITOR, Role.CHIEF})
    public void remove(String code, long version, String step) {
        RouteAuthor by = clerk.acting(code);
        RouteCopy copy = copies.lock(code, version);
        copy.become(RouteEdit.remove(copy.route(), step), by, clock.instant());
        copies.write();
    }

    /**
     * Throws the working copy away; what is published stays as it is.
     *
     * @throws RouteChangedMeanwhile somebody acted on the copy since
     */
    @RolesAllowed({Role.CONTENT_EDITOR, Role.CHIEF})
    public void discard(String code, long version) {
        clerk.acting(code);
        copies.remove(copies.lock(code, version));
        audit.record(AuditEntry.of("route.discarded", RouteClerk.KIND, code));
    }

    /** What is wrong with the working copy, and what may be meant so; nothing where there is no copy. */
    @RolesAllowed({Role.CONTENT_EDITOR, Role.CHIEF})
    public List<RouteFinding> findings(String code) {
        clerk.acting(code);
        return copies.find(code)
                .map(copy -> clerk.findings(code).of(copy.route()))
                .orElse(List.of());
    }

    /**
     * Tries the working copy out on cases that ended with a result.
     *
     * @throws NotFound there is no copy
     * @throws RouteRefused it has mistakes
     */
    @RolesAllowed({Role.CONTENT_EDITOR, Role.CHIEF})
    public RouteReplay replay(String code) {
        clerk.acting(code);
        RouteCopy copy = copies.find(code).orElseThrow(() -> new NotFound("common.not-found.title"));
        ready(copy);
        audit.record(AuditEntry.of("route.replayed", RouteClerk.KIND, code));
        return replaying.of(code, copy.route(), clerk.centre());
    }

    /**
     * Hands the working copy over for publishing.
     *
     * @throws RouteChangedMeanwhile somebody acted on the copy since
     * @throws RouteRefused it has mistakes, or the note is missing or too long
     */
    @RolesAllowed({Role.CONTENT_EDITOR, Role.CHIEF})
    public void hand(String code, long version, String note) {
        RouteAuthor by = clerk.acting(code);
        RouteCopy copy = copies.lock(code, version);
        ready(copy);
        copy.hand(by, noted(note), clock.instant());
        copies.write();
        audit.record(AuditEntry.of("route.handed", RouteClerk.KIND, code));
    }

    private void ready(RouteCopy copy) {
        if (clerk.findings(copy.code()).of(copy.route()).stream().anyMatch(RouteFinding::mistake)) {
            throw new RouteRefused("mistakes");
        }
    }

    private static String noted(String note) {
        if (note.isBlank() || note.length() > LONGEST_NOTE) {
            throw new RouteRefused("note", LONGEST_NOTE);
        }
        return note.strip();
    }

    /**
     * Sends the working copy back to its author.
     *
     * @throws RouteChangedMeanwhile somebody acted on the copy since
     * @throws RouteRefused nobody has handed it over, or why is missing or too long
     */
    @RolesAllowed({Role.CONTENT_EDITOR, Role.CHIEF})
    public void sendBack(String code, long version, String why) {
        RouteAuthor by = clerk.acting(code);
        RouteCopy copy = handed(code, version);
        copy.sendBack(by, noted(why));
        copies.write();
        audit.record(AuditEntry.of("route.returned", RouteClerk.KIND, code));
    }

    /**
     * Publishes the working copy, which thereby becomes the next version and is gone. Cases that run keep theirs.
     *
     * @return number of the version
     * @throws RouteChangedMeanwhile somebody acted on the copy since
     * @throws RouteRefused nobody has handed it over, it has mistakes, or the acting person changed it
     */
    @RolesAllowed({Role.CONTENT_EDITOR, Role.CHIEF})
    public int publish(String code, long version) {
        RouteAuthor by = clerk.acting(code);
        copies.lockRoute(code);
        RouteCopy copy = handed(code, version);
        if (copy.isBy(by)) {
            throw new RouteRefused("own-work");
        }
        ready(copy);
        int number = copies.newest(code) + 1;
        copies.publish(copy, number, by, clock.instant());
        copies.remove(copy);
        audit.record(AuditEntry.of("route.published", RouteClerk.KIND, code + " / " + number));
        return number;
    }

    private RouteCopy handed(String code, long version) {
        RouteCopy copy = copies.lock(code, version);
        if (!copy.isHanded()) {
            throw new RouteRefused("not-handed");
        }
        return copy;
    }
}
