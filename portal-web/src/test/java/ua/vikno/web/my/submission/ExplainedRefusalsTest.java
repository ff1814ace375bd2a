package ua.vikno.web.my.submission;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ua.vikno.document.RefusedFiles;
import ua.vikno.form.FieldKind;
import ua.vikno.form.FilledForms;
import ua.vikno.form.FilledForms.Filled;
import ua.vikno.form.FormCheck;
import ua.vikno.form.FormDefinition;
import ua.vikno.form.FormEntries;
import ua.vikno.form.FormProblem;
import ua.vikno.form.FormSurroundings;
import ua.vikno.form.ProblemCode;
import ua.vikno.form.SampleForms;
import ua.vikno.web.faces.Flaw;
import ua.vikno.web.faces.TestWords;
import ua.vikno.web.faces.WebRequest;

/** What the server refuses the page explains: in the summary and beside the question, in both languages. */
class ExplainedRefusalsTest {

    private static final int FORMS = 500;
    /** Words about files that are no refusal of an answer. */
    private static final Set<String> NOT_OF_ANSWERS = Set.of("document.error.notFound");

    private final FormSurroundings around = SampleForms.surroundings();

    @ParameterizedTest
    @ValueSource(strings = {"uk", "en"})
    void everyRefusalHasWordsAndNoWordsAreLeftOver(String language) {
        Set<String> words = new TreeSet<>();
        Stream.of("form", "document")
                .forEach(bundle -> bundle(bundle, language).keySet().stream()
                        .filter(key -> key.startsWith(bundle + ".error.") && !NOT_OF_ANSWERS.contains(key))
                        .filter(key -> !bundle(bundle, language).getString(key).isBlank())
                        .forEach(words::add));
        Set<String> codes = Arrays.stream(ProblemCode.values())
                .map(ProblemCode::key)
                .filter(key -> !key.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(codes, words);
    }

    @Test
    void bothLanguagesHaveWordsOfTheirOwn() {
        Arrays.stream(ProblemCode.values())
                .map(ProblemCode::key)
                .filter(key -> !key.isEmpty())
                .forEach(key -> {
                    String bundle = key.substring(0, key.indexOf('.'));
                    assertNotEquals(
                            bundle(bundle, "uk").getString(key),
                            bundle(bundle, "en").getString(key),
                            key);
                });
    }

    @Test
    void onlyTheRuleOfAFieldBringsItsOwnWords() {
        assertEquals(
                List.of(ProblemCode.RULE),
                Arrays.stream(ProblemCode.values())
                        .filter(code -> code.key().isEmpty())
                        .toList());
    }

    /** Forms and answers by chance: each refusal stands in the summary, leads to its input and is said beside it. */
    @ParameterizedTest
    @ValueSource(strings = {"uk", "en"})
    void everyRefusalIsSaidAboveAndBesideTheQuestion(String language) {
        FieldWords page = page(language);
        for (long seed = 0; seed < FORMS; seed++) {
            Filled one = FilledForms.of(seed);
            List<FormProblem> problems =
                    new FormCheck(one.form(), around).whole(one.typed()).problems();
            assertExplained(page, one.form(), one.typed(), problems, "seed " + seed);
        }
    }

    /** A file refused as it comes never becomes an answer, and is explained the same way. */
    @Test
    void everyFileRefusedAsItComesIsExplained() {
        FormDefinition form = Stream.iterate(0L, seed -> seed + 1)
                .map(seed -> FilledForms.of(seed).form())
                .filter(one -> one.fields().anyMatch(field -> field.kind() == FieldKind.FILE))
                .findFirst()
                .orElseThrow();
        String field = form.fields()
                .filter(one -> one.kind() == FieldKind.FILE)
                .findFirst()
                .orElseThrow()
                .id();
        Set<ProblemCode> met = EnumSet.noneOf(ProblemCode.class);
        RefusedFiles.all().forEach((name, refusal) -> {
            FormProblem problem =
                    FormProblem.ofFile(field, name, refusal).orElseThrow(() -> new AssertionError(name, refusal));
            met.add(problem.code());
            assertExplained(page("uk"), form, FormEntries.NONE, List.of(problem), name);
            assertTrue(page("uk").problemWords.message(form, problem).startsWith(name + ": "), name);
        });
        Set<ProblemCode> stored = Arrays.stream(ProblemCode.values())
                .filter(code -> code.key().startsWith("document."))
                .collect(Collectors.toSet());
        assertEquals(stored, met);
    }

    private void assertExplained(
            FieldWords page, FormDefinition form, FormEntries typed, List<FormProblem> problems, String which) {
        List<Flaw> summary = page.problemWords.flaws(form, typed, problems);
        Map<String, FieldView> fields = form.steps().stream()
                .flatMap(step -> page.fields(form, step, typed, problems, around).stream())
                .flatMap(ExplainedRefusalsTest::withRows)
                .collect(Collectors.toMap(FieldView::getId, field -> field));
        assertEquals(problems.size(), summary.size(), which);
        for (int i = 0; i < problems.size(); i++) {
            FormProblem problem = problems.get(i);
            String what = which + ": " + problem + " " + summary.get(i);
            String message = page.problemWords.message(form, problem);
            assertFalse(message.isBlank() || message.contains("???") || message.contains("{"), what);
            assertTrue(summary.get(i).message().endsWith(message), what);
            FieldView field = fields.get(problem.field());
            assertTrue(field.partErrors().getOrDefault(problem.part(), "").contains(message), what);
            assertTrue(summary.get(i).field().startsWith(field.getHtmlId()), what);
            assertFalse(field.waiting(), "a question that is not asked is not refused, " + what);
        }
    }

    private static Stream<FieldView> withRows(FieldView field) {
        return Stream.concat(Stream.of(field), field.rows().stream().flatMap(row -> row.fields().stream()));
    }

    private static FieldWords page(String language) {
        WebRequest web = TestWords.web(language);
        FieldWords words = new FieldWords();
        words.web = web;
        words.text = TestWords.texts(web);
        words.format = TestWords.formats(web, Clock.systemUTC());
        words.place = new ApplyPlace() {
            @Override
            public boolean isAtDesk() {
                return false;
            }
        };
        words.problemWords = new ProblemWords();
        words.problemWords.web = web;
        words.problemWords.text = words.text;
        return words;
    }

    private static ResourceBundle bundle(String name, String language) {
        return ResourceBundle.getBundle(
                "ua.vikno.web.text." + name,
                Locale.forLanguageTag(language),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
