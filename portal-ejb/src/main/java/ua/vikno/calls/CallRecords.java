package ua.vikno.calls;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import ua.vikno.kernel.PersonalRecords;

/** Calls in which the person was found or written down, until they are forgotten. */
@ApplicationScoped
class CallRecords implements PersonalRecords {

    private static final String CALLS = "select c.began_at as call_began, c.ended_at as call_ended, c.phone,"
            + " c.caller_name as booked_as, 'CALL_' || c.recognised as recognised, 'CALL_' || c.kind as call_kind,"
            + " 'CALL_' || c.result as call_result, c.note,"
            + " nullif(c.recording, '') as recording from calls.phone_call c where c.account_id = ?1 order by c.id desc";

    @Override
    public List<Part> parts() {
        return List.of(new Part(63, "calls", CALLS));
    }
}
