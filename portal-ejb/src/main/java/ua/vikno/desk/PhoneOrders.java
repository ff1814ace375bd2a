package ua.vikno.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import ua.vikno.catalogue.ServiceCode;
import ua.vikno.submission.DeskDrafts;
import ua.vikno.submission.DraftId;
import ua.vikno.submission.SeenDocument;

/**
 * Orders begun by telephone, for the feature above, which has checked who acts. They wait among those of the desks, without an identity
 * paper, until the person comes with their papers; nothing of them is shown in a cabinet.
 */
@ApplicationScoped
public class PhoneOrders {

    @Inject
    Visitors visitors;

    @Inject
    DeskDrafts drafts;

    /**
     * The account of a caller who was not found, found by their tax number or made; see ADR 0072.
     *
     * @throws OtherPersonsNumber the portal knows somebody else by this number
     * @throws VisitorRestricted their data are restricted
     * @throws ServingOneself they are the operator
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public long caller(NewVisitor caller) {
        return visitors.account(caller);
    }

    /**
     * Begins an order, or goes on with one that waits at the desks of the centre.
     *
     * @param account of a person whom the feature above has found
     * @throws VisitorRestricted their data are restricted
     * @throws ServingOneself they are the operator
     * @throws ua.vikno.kernel.NotFound there is no such service
     * @throws ua.vikno.submission.NotOrderable the service has no form today
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public DraftId begin(long account, ServiceCode service, long centre) {
        return drafts.open(visitors.account(account), service, centre, new SeenDocument("", ""));
    }
}
