package ua.vikno.doors;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What the portal answers one kind of caller, address by address. Several tests judge the same answers, each for its own reason: they are asked
 * for once.
 */
final class Walk {

    private static final String NOBODY = "";
    private static final Map<String, Walk> ALL = new ConcurrentHashMap<>();

    private final Caller caller;
    private final Map<String, Answer> answers = new ConcurrentHashMap<>();

    private Walk(Caller caller) {
        this.caller = caller;
    }

    /** Of somebody nobody knows. */
    static Walk ofNobody() {
        return ALL.computeIfAbsent(NOBODY, nobody -> new Walk(Caller.nobody()));
    }

    /** Of somebody with this role and no other. */
    static Walk of(String role) {
        return ALL.computeIfAbsent(role, name -> new Walk(Visitors.of(name)));
    }

    Answer at(String path) {
        return answers.computeIfAbsent(path, caller::get);
    }
}
