package ua.vikno.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import ua.vikno.kernel.NotFound;
import ua.vikno.registry.CardId;
import ua.vikno.registry.RestrictedRecord;
import ua.vikno.registry.Restrictions;
import ua.vikno.registry.Subject;
import ua.vikno.registry.SubjectRegister;

/** Subject cards of people with a case in the acting staff member's centres, for opening those that are restricted. */
@ApplicationScoped
class ReachableCards {

    private static final String NUMBER = "[1-9]\\d{0,17}";

    @Inject
    SubjectRegister register;

    @Inject
    CaseFiles cases;

    @Inject
    StaffScope scope;

    @Inject
    Restrictions restrictions;

    @Inject
    CaseGuard guard;

    static boolean isCard(String number) {
        return number.startsWith(OpenRestricted.CARD);
    }

    /**
     * The card within reach, whether its person's data are restricted or not.
     *
     * @throws NotFound there is none within reach; the trail keeps that it was asked for
     */
    public RestrictedRecord reach(String asked) {
        String number = asked.substring(OpenRestricted.CARD.length());
        if (!number.matches(NUMBER)) {
            throw guard.refused(CaseGuard.CARD, number);
        }
        Subject subject = register.subject(new CardId(Long.parseLong(number)))
                .orElseThrow(() -> guard.refused(CaseGuard.CARD, number));
        Set<Long> centres = scope.mine().centres();
        long centre = cases.centreOf(subject.ids(), centres).orElseThrow(() -> guard.refused(CaseGuard.CARD, number));
        long account = subject.accounts().stream()
                .filter(restrictions::isClosed)
                .findFirst()
                .orElse(subject.card().account());
        return new RestrictedRecord(account, centre, CaseGuard.CARD, number);
    }
}
