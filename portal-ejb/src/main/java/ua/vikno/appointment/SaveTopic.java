package ua.vikno.appointment;

import java.util.List;
import java.util.Set;
import ua.vikno.catalogue.ServiceCode;
import ua.vikno.kernel.Bilingual;

/**
 * A topic as it shall be.
 *
 * @param office id of an office of its centre
 * @param id of the topic; 0 for a new one
 * @param nameEn may be empty
 * @param minutes how long a visit takes, in whole fives
 * @param services codes of services one comes for with it
 * @param residentsOnly nobody from another community is served
 * @param version of the topic as it was seen; anything for a new one
 */
public record SaveTopic(
        long office,
        long id,
        String nameUk,
        String nameEn,
        int minutes,
        Set<String> services,
        boolean residentsOnly,
        long version) {

    private static final int LONGEST = 120;
    private static final int STEP = 5;
    private static final int MOST_MINUTES = 240;

    /**
     * Checks that the topic can be.
     *
     * @throws ScheduleUnfit it has no name, or its minutes cannot be
     * @throws ServicesNotTaken a code can be no service's
     */
    public SaveTopic {
        nameUk = nameUk.strip();
        nameEn = nameEn.strip();
        if (nameUk.isEmpty() || nameUk.length() > LONGEST || nameEn.length() > LONGEST) {
            throw new ScheduleUnfit("topic-name");
        }
        if (minutes < STEP || minutes > MOST_MINUTES || minutes % STEP != 0) {
            throw new ScheduleUnfit("minutes");
        }
        services = Set.copyOf(services);
        List<String> strange =
                services.stream().filter(code -> ServiceCode.of(code).isEmpty()).toList();
        if (!strange.isEmpty()) {
            throw new ServicesNotTaken(strange);
        }
    }

    Bilingual name() {
        return new Bilingual(nameUk, nameEn);
    }
}
