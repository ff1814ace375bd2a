package ua.vikno.casework;

import java.util.Map;
import ua.vikno.kernel.Actor;
import ua.vikno.submission.ApplicationNumber;
import ua.vikno.submission.SubmissionTown;

/** Cases of the demo community for tests of the features above. */
public final class MadeCases {

    private MadeCases() {}

    /** A person orders the extract and a clerk registers it; the number of the case. */
    public static String register(SubmissionTown town, Actor citizen, Actor clerk) throws Exception {
        ApplicationNumber application = OfficeDay.apply(town, citizen, Map.of());
        return town.as(
                        clerk,
                        desk -> new OfficeDay(desk, clerk)
                                .registration.register(new RegisterApplication(application.toString())))
                .number();
    }

    /** The one click as this clerk has it, on these beans. */
    public static CaseRegistration registration(SubmissionTown.Desk desk, Actor clerk) {
        return new OfficeDay(desk, clerk).registration;
    }

    /** Looking at applications as this clerk does, on these beans. */
    public static ApplicationReview review(SubmissionTown.Desk desk, Actor clerk) {
        return new OfficeDay(desk, clerk).review;
    }

    /** A clerk opens what is restricted. */
    public static void open(SubmissionTown town, Actor clerk, String number, String reason) throws Exception {
        town.as(clerk, desk -> {
            new OfficeDay(desk, clerk).opening.open(new OpenRestricted(number, reason));
            return null;
        });
    }
}
