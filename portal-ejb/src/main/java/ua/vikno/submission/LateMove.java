package ua.vikno.submission;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import ua.vikno.form.FormDefinition;
import ua.vikno.form.FormEntries;
import ua.vikno.form.FormMove;
import ua.vikno.form.FormSurroundings;
import ua.vikno.form.LeftAnswer;

/**
 * What came late, typed into another version of its form. It waits on one step, the one that asks for most of it; the rest is left
 * aside in words.
 *
 * @param step on which it waits, 1 for the first
 * @param entries that wait; empty where nothing fits
 */
record LateMove(int step, FormEntries entries, List<LeftAnswer> left) {

    static LateMove of(FormDefinition from, FormDefinition to, FormEntries typed, FormSurroundings around) {
        FormMove move = FormMove.of(from, to, typed, List.of(), 1, around);
        Map<Integer, Map<String, List<String>>> steps = new TreeMap<>();
        move.entries()
                .values()
                .forEach((input, values) -> steps.computeIfAbsent(to.stepOf(input), step -> new LinkedHashMap<>())
                        .put(input, values));
        int most = steps.entrySet().stream()
                .max(Comparator.comparingInt(step -> step.getValue().size()))
                .map(Map.Entry::getKey)
                .orElse(1);
        Map<String, List<String>> waits = steps.getOrDefault(most, Map.of());
        Map<String, List<String>> rest = new LinkedHashMap<>(move.entries().values());
        rest.keySet().removeAll(waits.keySet());
        FormDefinition nothing = new FormDefinition(to.code(), to.version(), List.of());
        FormMove aside = FormMove.of(to, nothing, new FormEntries(rest), List.of(), 1, around);
        return new LateMove(
                most,
                new FormEntries(waits),
                Stream.concat(move.left().stream(), aside.left().stream()).toList());
    }
}
