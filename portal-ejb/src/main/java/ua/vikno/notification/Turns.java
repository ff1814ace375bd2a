package ua.vikno.notification;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Whose turn it is among those that work: in proportion to their weights and evenly mixed. */
final class Turns {

    private final Map<String, Integer> owed = new HashMap<>();

    /** The next of them; there must be one. */
    TextGateway next(List<TextGateway> working) {
        TextGateway chosen = working.get(0);
        int whole = 0;
        for (TextGateway one : working) {
            whole += one.weight();
            owed.merge(one.name(), one.weight(), Integer::sum);
            if (owed.get(one.name()) > owed.get(chosen.name())) {
                chosen = one;
            }
        }
        owed.merge(chosen.name(), -whole, Integer::sum);
        return chosen;
    }
}
