package ua.vikno.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import ua.vikno.audit.AuditEntry;
import ua.vikno.audit.AuditTrail;
import ua.vikno.kernel.CurrentActor;
import ua.vikno.kernel.NotFound;

/** The door of every line of the register: what is not in one's reach answers as what is not there, and the trail keeps it. */
@ApplicationScoped
class StaffGuard {

    /** Kind of record in the trail. */
    static final String STAFF = "staff";

    /** Why lines are read and changed; worded for the person by the page that shows them their journal. */
    static final String REASON = "organisation.reason.register";

    @Inject
    Employees employees;

    @Inject
    DutyRows duties;

    @Inject
    Staff staff;

    @Inject
    CurrentActor actor;

    @Inject
    AuditTrail audit;

    /** What the acting person reaches today. */
    public Scope scope() {
        return staff.mine().scope();
    }

    /**
     * A line for reading; the reading itself is recorded.
     *
     * @throws NotFound there is none within reach
     */
    public Employee read(long id) {
        Employee line = employees.find(id).filter(this::reaches).orElseThrow(() -> refused(id));
        record("staff.read", line);
        return line;
    }

    /**
     * A line of another person for changing what is kept of them, locked until the transaction ends.
     *
     * @param version of the line as it was seen
     * @throws NotFound there is none that the acting person looks after
     * @throws ChangedMeanwhile the line has moved on
     * @throws OwnLine it is the acting person's own
     */
    public Employee change(long id, long version) {
        Employee line = theirs(id, version);
        if (!scope().looksAfter(line.centre.id)) {
            throw refused(id);
        }
        return line;
    }

    /** The same for a change of duties, which a chief may give to people kept by another centre. */
    public Employee changeDuties(long id, long version) {
        return theirs(id, version);
    }

    /** The same for what one may record of oneself: absences, keys, accesses. */
    public Employee changeOwnToo(long id, long version) {
        Employee line = employees.lock(id).filter(this::reaches).orElseThrow(() -> refused(id));
        if (line.revision != version) {
            throw new ChangedMeanwhile();
        }
        line.revise();
        return line;
    }

    /** Whether the line is the acting person's own. */
    public boolean isOwn(Employee line) {
        return employees.ownIds(actor.get().account()).contains(line.id);
    }

    /** Whether the acting person may see the line: it is kept by a centre they look after, or has a duty there. */
    public boolean reaches(Employee line) {
        Scope scope = scope();
        return scope.looksAfter(line.centre.id)
                || duties.of(line).stream().anyMatch(duty -> scope.looksAfter(duty.centre.id));
    }

    /** A line in the trail about the person, if they have ever signed in. */
    public void record(String action, Employee line) {
        Long account = employees.accounts(line.id).stream().sorted().findFirst().orElse(null);
        audit.record(AuditEntry.of(action, STAFF, line.id).about(account, REASON));
    }

    /** Nothing here for this person; the trail knows. */
    public NotFound refused(Object asked) {
        audit.recordApart(AuditEntry.of("access.refused", STAFF, asked));
        return new NotFound("organisation.not-found");
    }

    private Employee theirs(long id, long version) {
        Employee line = changeOwnToo(id, version);
        if (isOwn(line)) {
            throw new OwnLine();
        }
        return line;
    }
}
