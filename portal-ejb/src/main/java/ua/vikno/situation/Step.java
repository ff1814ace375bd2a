package ua.vikno.situation;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import ua.vikno.catalogue.ServiceCode;
import ua.vikno.kernel.Bilingual;

/**
 * A service to be asked for.
 *
 * @param when answers by the id of their question, any of which lets the step stand; it stands where all its questions let it
 * @param note why now, where there is something to say
 */
record Step(ServiceCode service, Map<String, Set<String>> when, Optional<Bilingual> note) {

    Step {
        when = Map.copyOf(when);
    }

    /** A question that was not answered rules nothing out. */
    boolean standsFor(Map<String, String> answers) {
        return when.entrySet().stream()
                .allMatch(condition -> !answers.containsKey(condition.getKey())
                        || condition.getValue().contains(answers.get(condition.getKey())));
    }
}
