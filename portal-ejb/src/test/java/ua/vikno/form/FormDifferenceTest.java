package ua.vikno.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ua.vikno.kernel.Bilingual;

/** What two states of a form differ in. */
class FormDifferenceTest {

    private final JsonObject common = FormFiles.object(FormDelivery.text("common"));

    @ParameterizedTest
    @ValueSource(strings = {"common", "28-13", "02-11", "30-01", "every-kind"})
    void aFormDoesNotDifferFromItself(String code) {
        JsonObject form = FormFiles.object(FormDelivery.text(code));
        assertEquals(List.of(), FormDifference.of(form, form));
    }

    @Test
    void whatCameAndWentIsNamed() {
        JsonObject grown = new FormAct.AddStep(new Bilingual("Майданчик", "")).apply(common);
        assertEquals(List.of("ADDED true Майданчик"), words(common, grown));
        assertEquals(List.of("REMOVED true Майданчик"), words(grown, common));
        JsonObject without = new FormAct.Delete("phone", false).apply(common);
        assertEquals(List.of("REMOVED false Телефон"), words(common, without));
    }

    @Test
    void aChangedPropertyStandsWithWhatItWas() {
        JsonObject changed = new FormAct.ChangeField(
                        "details", Map.of("label.uk", List.of("Що зробити"), "label.en", List.of("")))
                .apply(common);
        List<FormChange> changes = FormDifference.of(common, changed);
        assertEquals(1, changes.size());
        assertEquals("Що зробити", changes.get(0).label());
        FormChange.Property label = changes.get(0).properties().get(0);
        assertEquals("label", label.name());
        assertEquals("Що зробити / —", label.after());
    }

    @Test
    void aFieldThatWentToAnotherStepIsMovedAndItsOldNeighbourIsNot() {
        JsonObject moved = new FormAct.MoveTo("powers", "request").apply(common);
        assertEquals(List.of("MOVED false Документ про повноваження"), words(common, moved));
    }

    private static List<String> words(JsonObject from, JsonObject to) {
        return FormDifference.of(from, to).stream()
                .map(change -> change.kind() + " " + change.step() + " " + change.label())
                .toList();
    }
}
