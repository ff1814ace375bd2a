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

    /** A clerk opens what is restricted. */
    public static void open(SubmissionTown town, Actor clerk, String number, String reason) throws Exception {
        town.as(clerk, desk -> {
            new OfficeDay(desk, clerk).opening.open(new OpenRestricted(number, reason));
            return null;
        });
    }
}
