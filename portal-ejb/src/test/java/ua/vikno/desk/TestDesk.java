package ua.vikno.desk;

import ua.vikno.identity.DemoAccounts;
import ua.vikno.kernel.Actor;
import ua.vikno.registry.TestRegister;
import ua.vikno.submission.SubmissionTown;

/** Orders by telephone on a test's database. */
public final class TestDesk {

    private TestDesk() {}

    /** As this operator uses them. */
    public static PhoneOrders phoneOrders(SubmissionTown.Desk desk, Actor operator) {
        Visitors visitors = new Visitors();
        visitors.accounts = DemoAccounts.directory(desk.em);
        visitors.register = TestRegister.on(desk.em, SubmissionTown.CLOCK);
        visitors.restrictions = TestRegister.restrictions(desk.em, SubmissionTown.CLOCK, () -> operator);
        visitors.actor = () -> operator;
        PhoneOrders orders = new PhoneOrders();
        orders.visitors = visitors;
        orders.drafts = desk.deskDrafts;
        return orders;
    }
}
