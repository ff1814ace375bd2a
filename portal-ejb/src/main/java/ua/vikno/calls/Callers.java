package ua.vikno.calls;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import ua.vikno.kernel.NotFound;
import ua.vikno.kernel.Role;
import ua.vikno.submission.ApplicationNumber;

/**
 * Who calls: people of one's centres by the telephone of the call. Each shown learns of it; a card is opened on purpose, by an operator who
 * says by what the person was recognised. Before that nothing of anybody's data is given.
 */
@Stateless
public class Callers {

    @Inject
    CallGuard guard;

    @Inject
    CallRows rows;

    @Inject
    CallerRows callers;

    @Inject
    CallTrail trail;

    @Inject
    Clock clock;

    /**
     * Who it may be.
     *
     * @throws NotFound it is not one's own call
     * @throws CallOver it is over
     */
    @RolesAllowed({Role.CALL_CENTRE, Role.ADMINISTRATOR, Role.CHIEF})
    public List<Candidate> candidates(long id) {
        Call call = guard.own(id);
        if (call.phone == null) {
            return List.of();
        }
        List<Candidate> found = callers.candidates(call.phone, guard.centres());
        trail.sought(call, found);
        return found;
    }

    /**
     * It is this person: their card is opened.
     *
     * @param by what they were recognised by; {@link Recognition#NOT} lets things be done for them and tells nothing
     * @throws NotFound it is not one's own call, or nobody of this telephone
     * @throws CallOver it is over
     */
    @RolesAllowed({Role.CALL_CENTRE, Role.ADMINISTRATOR, Role.CHIEF})
    public void open(long id, long account, Recognition by) {
        Call call = guard.own(id);
        Candidate person = callers.candidates(String.valueOf(call.phone), guard.centres()).stream()
                .filter(found -> found.account() == account)
                .findFirst()
                .orElseThrow(() -> guard.refused("account", account));
        call.recognise(person, by);
        rows.add(new Deed(
                call,
                DeedKind.CARD_OPENED,
                person.card() == null ? "" : person.card(),
                person.name().full(),
                clock.instant()));
        trail.opened(call);
    }

    /**
     * What the person has in one's centres, the latest first.
     *
     * @throws NotFound it is not one's own call
     * @throws CallOver it is over
     * @throws NotRecognised nobody knows that it is them
     */
    @RolesAllowed({Role.CALL_CENTRE, Role.ADMINISTRATOR, Role.CHIEF})
    public List<CaseLine> cases(long id) {
        Call call = guard.own(id);
        if (call.account == null || call.recognised == Recognition.NOT) {
            throw new NotRecognised();
        }
        trail.casesShown(call);
        return callers.ofPerson(call.account, guard.centres());
    }

    /**
     * Where a case or an application stands, by its number: service, state and day, and nobody's name.
     *
     * @param number as the person reads it from their paper
     * @throws NotFound it is not one's own call, or there is nothing of this number within reach
     * @throws CallOver it is over
     */
    @RolesAllowed({Role.CALL_CENTRE, Role.ADMINISTRATOR, Role.CHIEF})
    public CaseLine tell(long id, String number) {
        Call call = guard.own(id);
        String asked = clean(number);
        CaseLine line = ApplicationNumber.parse(asked)
                .or(() -> callers.ofCase(asked, guard.centres()))
                .flatMap(found -> callers.byNumber(found, guard.centres()))
                .orElseThrow(() -> guard.refused("case", asked));
        rows.add(
                new Deed(call, DeedKind.CASE_TOLD, line.number(), line.service().uk(), clock.instant()));
        trail.caseTold(line);
        return line;
    }

    /** As numbers are typed from what is heard: any dashes, the sign of a number, spaces. */
    static String clean(String typed) {
        return typed == null ? "" : typed.replaceAll("[№#\\s\u00A0]", "").replaceAll("[‐‑–—]", "-");
    }
}
