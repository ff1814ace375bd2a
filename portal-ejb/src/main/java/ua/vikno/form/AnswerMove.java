package ua.vikno.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ua.vikno.kernel.Bilingual;

/**
 * Answer by answer from one version of a form to another. What the page of the newer version would not show has no place there:
 * the next save would empty it without a word.
 */
final class AnswerMove {

    private final FormDefinition from;
    private final FormDefinition to;
    private final FormEntries typed;
    private final FormSurroundings around;
    private final Map<String, List<String>> fits = new LinkedHashMap<>();
    private final List<LeftAnswer> left = new ArrayList<>();

    AnswerMove(FormDefinition from, FormDefinition to, FormEntries typed, FormSurroundings around) {
        this.from = from;
        this.to = to;
        this.typed = typed;
        this.around = around;
    }

    Map<String, List<String>> fits() {
        return fits;
    }

    List<LeftAnswer> left() {
        return left;
    }

    /** Carries over what was typed. */
    void carry() {
        typed.values().forEach((input, values) -> {
            Optional<FormField> old = from.owner(input);
            FormField place = to.owner(input).orElse(null);
            if (old.isEmpty() || place == null || place.kind() != old.get().kind()) {
                aside(input, values, old);
            } else if (place.group() != null) {
                rows(input, values, place, old);
            } else if (isOnThePage(input) && takes(place, input, values)) {
                fits.put(input, inOneLine(place, values));
            } else {
                aside(input, values, old);
            }
        });
    }

    /** Rows past the most that the newer version has stay aside with all that stands in them. */
    private void rows(String input, List<String> rows, FormField group, Optional<FormField> old) {
        List<String> shown = group.group().rows(group, typed);
        List<String> kept = rows.stream().filter(shown::contains).toList();
        if (rows.isEmpty() || !kept.isEmpty()) {
            fits.put(input, kept);
        }
        aside(input, rows.stream().filter(row -> !shown.contains(row)).toList(), old);
    }

    /** Whether the row of an input is one of those shown; what stands in no row is. */
    private boolean isOnThePage(String input) {
        String[] place = input.split("[.]");
        return to.field(place[0])
                .filter(group -> group.group() != null)
                .map(group -> group.group().rows(group, typed).contains(place[1]))
                .orElse(true);
    }

    /** Whether a field can show what was typed. */
    private boolean takes(FormField place, String input, List<String> values) {
        List<String> given = values.stream().filter(value -> !value.isBlank()).toList();
        if (place.locked()) {
            return given.isEmpty();
        }
        return switch (place.kind()) {
            case CHOICE, CHOICES -> PlainChecks.offered(place, around).containsAll(given);
            case DOCUMENT ->
                !input.endsWith(".type")
                        || given.stream()
                                .allMatch(value -> DocumentType.of(value)
                                        .filter(place.accepts()::contains)
                                        .isPresent());
            case YES_NO -> Set.of("yes", "no").containsAll(given);
            default -> true;
        };
    }

    /** An input of one line would swallow the ends of lines. */
    private static List<String> inOneLine(FormField place, List<String> values) {
        boolean one = place.kind() == FieldKind.TEXT && place.limits().lines() == 1;
        return one ? values.stream().map(value -> value.replaceAll("\\R", " ")).toList() : values;
    }

    /** Where the earlier version took one document only, nobody chose it: the newer version, which asks, is told. */
    private void nameDocument(FormField old) {
        String type = old.id() + ".type";
        Optional<FormField> place = to.field(old.id()).filter(field -> field.kind() == FieldKind.DOCUMENT);
        boolean waits = left.stream().anyMatch(answer -> answer.input().equals(type));
        boolean implied = !waits
                && old.accepts().size() == 1
                && !typed.one(old.id() + ".number").isBlank()
                && fits.getOrDefault(type, List.of()).stream().allMatch(String::isBlank)
                && place.filter(field -> field.accepts().size() > 1)
                        .filter(field -> field.accepts().containsAll(old.accepts()))
                        .isPresent();
        if (implied) {
            fits.put(type, List.of(old.accepts().get(0).code()));
        }
    }

    /** Brings back what an earlier move left aside and has a place again; a row comes back whole or not at all. */
    void bringBack(List<LeftAnswer> before) {
        bring(before);
        from.fields().filter(field -> field.kind() == FieldKind.DOCUMENT).forEach(this::nameDocument);
    }

    private void bring(List<LeftAnswer> before) {
        Map<String, Set<String>> waiting = new HashMap<>();
        Map<String, Set<String>> back = new HashMap<>();
        before.stream().filter(AnswerMove::isRows).forEach(answer -> {
            String group = group(answer.input());
            waiting.computeIfAbsent(group, one -> new HashSet<>()).addAll(answer.values());
            back.computeIfAbsent(group, one -> new HashSet<>()).addAll(bringRows(answer));
        });
        for (LeftAnswer answer : before) {
            if (isRows(answer)) {
                continue;
            }
            String group = group(answer.input());
            String row = row(answer.input());
            boolean stays = waiting.getOrDefault(group, Set.of()).contains(row)
                    && !back.getOrDefault(group, Set.of()).contains(row);
            if (!stays && hasPlace(answer)) {
                fits.put(answer.input(), inOneLine(to.owner(answer.input()).orElseThrow(), answer.values()));
            } else {
                left.add(answer);
            }
        }
    }

    /** Rows that have room again; a row whose key was given to another meanwhile stays aside. */
    private Set<String> bringRows(LeftAnswer answer) {
        FormField group = to.field(group(answer.input()))
                .filter(field -> field.group() != null)
                .orElse(null);
        List<String> rows = new ArrayList<>(fits.getOrDefault(answer.input(), List.of()));
        Set<String> back = new HashSet<>();
        List<String> rest = new ArrayList<>();
        for (String row : answer.values()) {
            if (group != null
                    && !rows.contains(row)
                    && rows.size() < group.limits().maxRows()) {
                rows.add(row);
                back.add(row);
            } else {
                rest.add(row);
            }
        }
        if (!back.isEmpty()) {
            fits.put(answer.input(), rows);
        }
        if (!rest.isEmpty()) {
            left.add(new LeftAnswer(answer.input(), answer.kind(), answer.label(), rest, answer.text()));
        }
        return back;
    }

    private boolean hasPlace(LeftAnswer answer) {
        FormField place = to.owner(answer.input()).orElse(null);
        return place != null
                && place.kind().code().equals(answer.kind())
                && (row(answer.input()).isEmpty() || isAmongRows(answer.input()))
                && takes(place, answer.input(), answer.values())
                && fits.getOrDefault(answer.input(), List.of()).stream().allMatch(String::isBlank);
    }

    private boolean isAmongRows(String input) {
        FormField group = to.field(group(input)).orElseThrow();
        return group.group().rows(group, new FormEntries(fits)).contains(row(input));
    }

    private static boolean isRows(LeftAnswer answer) {
        return answer.kind().equals(FieldKind.GROUP.code());
    }

    private static String group(String input) {
        return input.split("[.]")[0];
    }

    /** Key of the row an input stands in; empty outside groups. */
    private static String row(String input) {
        String[] place = input.split("[.]");
        return place.length > 2 ? place[1] : "";
    }

    private void aside(String input, List<String> values, Optional<FormField> field) {
        if (values.stream().allMatch(String::isBlank)) {
            return;
        }
        boolean rows = field.filter(known -> known.group() != null).isPresent();
        String text = values.stream()
                .filter(value -> !rows && !value.isBlank())
                .map(value -> field.map(known -> shown(known, value)).orElse(value))
                .collect(Collectors.joining("; "));
        left.add(new LeftAnswer(
                input,
                field.map(known -> known.kind().code()).orElse(""),
                field.map(known -> named(known, input)).orElseGet(() -> new Bilingual(input, "")),
                values,
                text));
    }

    /** What was asked; in a row also whose. */
    private Bilingual named(FormField field, String input) {
        FormField group = row(input).isEmpty() ? null : from.field(group(input)).orElse(null);
        if (group == null || group.group() == null) {
            return field.label();
        }
        int number = group.group().rows(group, typed).indexOf(row(input)) + 1;
        Bilingual item = group.group().item();
        String place = number == 0 ? ". " : " " + number + ". ";
        boolean english = !item.en().isEmpty() && !field.label().en().isEmpty();
        return new Bilingual(
                item.uk() + place + field.label().uk(),
                english ? item.en() + place + field.label().en() : "");
    }

    private String shown(FormField field, String value) {
        return Stream.concat(field.options().stream(), around.options(field.optionsFrom()).stream())
                .filter(option -> option.id().equals(value))
                .map(option -> option.label().uk())
                .findFirst()
                .orElse(value);
    }
}
