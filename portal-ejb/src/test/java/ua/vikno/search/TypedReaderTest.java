package ua.vikno.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import ua.vikno.kernel.Bilingual;
import ua.vikno.kernel.Findable;

/** How what was typed is read, over a few services. */
class TypedReaderTest {

    private static final SearchIndex INDEX = IndexMaking.of(
            List.of(
                    service(
                            "02-01",
                            "Реєстрація місця проживання особи",
                            "Registration of a person’s place of residence"),
                    service("10-01", "Призначення житлової субсидії", "Housing subsidy"),
                    service("28-13", "Надання викопіювання з плану міста", "Extract from the city plan"),
                    service(
                            "28-14",
                            "Надання викопіювання з топографічного плану",
                            "Extract from the topographic plan")),
            List.of(
                    new SynonymWords("прописка", "місце проживання"),
                    new SynonymWords("свідоцтво про шлюб", "субсидія")),
            Dictionary.read());

    @ParameterizedTest
    @CsvSource({
        "прописка, прописка → місце проживання",
        "пропискою, пропискою → місце проживання",
        "субсдія, субсдія → субсидії",
        "'ce,cblsz', 'ce,cblsz → субсидія'",
        "сшен здфт, сшен → city; здфт → plan",
        "субсидії, ''",
        "на субсидію, ''"
    })
    void tellsWhatItReadOtherwise(String typed, String told) {
        assertEquals(
                told,
                find(typed).reading().shown().stream()
                        .map(read -> read.typed() + " → " + read.meant())
                        .collect(Collectors.joining("; ")));
    }

    @ParameterizedTest
    @CsvSource({
        "прописка, 02-01",
        "місця проживань, 02-01",
        "субсидию, 10-01",
        "субсдія, 10-01",
        "subsydiia, 10-01",
        "'ce,cblsz', 10-01",
        "свідоцтво про шлюб, 10-01",
        "28-13, 28-13",
        "28 14, 28-14",
        "city plan, 28-13",
        "сшен здфт, 28-13"
    })
    void findsFirst(String typed, String code) {
        assertEquals(code, find(typed).of(Findable.Kind.SERVICE).get(0).key());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "абракадабра",
                "!!!",
                "'; drop table search.synonym; --",
                "%",
                "\0",
                "щщщщщщщщ",
                "🙂",
                "OR",
                "name:*"
            })
    void findsNothingWhereThereIsNothing(String typed) {
        assertTrue(find(typed).isEmpty(), () -> find(typed).toString());
    }

    @Test
    void knowsAWordThatIsStillBeingTyped() {
        Ranked found = INDEX.find("викоп", true, kind -> 10);
        assertEquals(2, found.total(Findable.Kind.SERVICE));
        assertTrue(INDEX.find("вик", true, kind -> 1).of(Findable.Kind.SERVICE).size() == 1);
    }

    /** Of a word that is still being typed no form is nearer than another: the name that says least beside it comes first. */
    @ParameterizedTest
    @ValueSource(strings = {"викопі", "викопіюв", "надання викопіюв", "викопіюван"})
    void aBeginningPrefersNoFormOfTheWord(String typed) {
        SearchIndex index = IndexMaking.of(
                List.of(
                        service(
                                "08-06",
                                "Надання відомостей з Державного земельного кадастру у формі викопіювань з картографічної основи",
                                "Copies from the cartographic base of the State Land Cadastre"),
                        service(
                                "28-14",
                                "Надання викопіювання з топографічного плану масштабу 1:500",
                                "Extract from the topographic plan at 1:500"),
                        service("28-13", "Надання викопіювання з плану міста", "Extract from the city plan")),
                List.of(),
                Dictionary.read());
        assertEquals(
                List.of("28-13", "28-14", "08-06"),
                index.find(typed, true, kind -> 10).of(Findable.Kind.SERVICE).stream()
                        .map(Findable::key)
                        .toList());
    }

    @Test
    void showsWhatIsNearestByItsBeginning() {
        assertEquals("10-01", INDEX.nearest("субсидований", 3).all().get(0).key());
        assertTrue(INDEX.nearest("кіт", 3).isEmpty());
    }

    @Test
    void marksTheWordsInTheirForms() {
        Ranked found = find("місто план");
        Marking marking = new Marking(found.reading(), INDEX.lexicon());
        assertEquals(
                "Надання викопіювання з [плану] [міста]",
                marking.pieces("Надання викопіювання з плану міста").stream()
                        .map(piece -> piece.found() ? "[" + piece.text() + "]" : piece.text())
                        .collect(Collectors.joining()));
    }

    private static Ranked find(String typed) {
        return INDEX.find(typed, false, kind -> 10);
    }

    private static Findable service(String code, String uk, String en) {
        return new Findable(Findable.Kind.SERVICE, code, new Bilingual(uk, en), List.of(), List.of(), null);
    }
}
