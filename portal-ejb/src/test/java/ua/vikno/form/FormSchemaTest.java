package ua.vikno.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import jakarta.json.JsonString;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The published schema and the portal's own reading agree on what a form is. */
class FormSchemaTest {

    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(FormDelivery.text("form.schema"), InputFormat.JSON);

    static List<String> delivered() {
        return FormDelivery.DELIVERED;
    }

    @ParameterizedTest
    @MethodSource("delivered")
    void everyDeliveredFormIsDrawnByTheSchema(String name) {
        assertEquals(List.of(), faults(FormDelivery.text(name)));
    }

    @Test
    void soIsTheFormOfEveryKind() {
        assertEquals(List.of(), faults(FormDelivery.text("every-kind")));
    }

    /** What is replaced in the form of every kind, by what, and what the portal says of it. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"kind\": \"longText\"|\"kind\": \"rainbow\"|There is no kind of field rainbow",
                "\"id\": \"story\"|\"id\": \"a story\"|cannot be an id",
                "\"id\": \"story\", \"kind\"|\"colour\": \"red\", \"id\": \"story\", \"kind\"|«colour» is not known here",
                "{\"uk\": \"Розповідь\", \"en\": \"Story\"}|{\"en\": \"Story\"}|The Ukrainian text is missing",
                "\"id\": \"story\", \"kind\"|\"errors\": {\"sad\": {\"uk\": \"Сумно\"}}, \"id\": \"story\", \"kind\"|There is no refusal sad",
                "\"maxLength\": 100|\"longest\": 100|«longest» is not known here",
                "{\"*\": [{\"var\": \"rent\"}, {\"var\": \"months\"}]}|{\"/\": [{\"var\": \"rent\"}, 2]}|Rules of forms know no «/»",
                "{\"-\": [{\"var\": \"today\"}, 180000]}]}, \"message\": {\"uk\": \"Має|{\"-\": [{\"var\": \"today\"}, 0.5]}]}, \"message\": {\"uk\": \"Має|whole numbers only",
                "\"from\": \"1900-01-01\"|\"from\": \"once\"|could not be parsed",
                "\"accepts\": [\"idCard\"|\"accepts\": [\"ticket\"|There is no document",
                "\"to\": \"/services\"|\"to\": \"https://other.example\"|is no address of this portal",
                "\"id\": \"minor\", \"kind\": \"yesNo\"|\"id\": \"minor\", \"kind\": \"file\"|A row holds no file",
                "\"maxRows\": 3|\"maxRows\": 51|at most 50 rows"
            })
    void aBrokenFormIsRefusedWithAPlainReason(String from, String to, String reason) {
        String whole = FormDelivery.text("every-kind");
        assertTrue(whole.contains(from), from);
        String broken = whole.replace(from, to);
        assertFalse(faults(broken).isEmpty(), "the schema refuses it");
        assertContains(reason, broken);
    }

    /** What a schema cannot see. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"id\": \"months\"|\"id\": \"rent\"|The id rent stands twice",
                "\"id\": \"memberBorn\"|\"id\": \"rent\"|The id rent stands twice",
                "{\"in\": [\"c\", {\"var\": \"extra\"}]}|{\"in\": [\"c\", {\"var\": \"family\"}]}|A rule names no field before it: family in why",
                "\"maxRows\": 2|\"minRows\": 3, \"maxRows\": 2|The fewest are not more than the most",
                "\"review\": true,||A form has one review"
            })
    void aFormThatContradictsItselfIsRefused(String from, String to, String reason) {
        String whole = FormDelivery.text("every-kind");
        assertTrue(whole.contains(from), from);
        assertContains(reason, whole.replace(from, to == null ? "" : to));
    }

    @Test
    void theSchemaListsEveryRefusalThatAFieldMayWord() {
        List<String> drawn = FormFiles.object(FormDelivery.text("form.schema"))
                .getValue("/$defs/field/properties/errors/propertyNames/enum")
                .asJsonArray()
                .getValuesAs(JsonString::getString);
        assertEquals(Arrays.stream(ProblemCode.values()).map(ProblemCode::code).toList(), drawn);
    }

    private static void assertContains(String reason, String broken) {
        String said = assertThrows(IllegalArgumentException.class, () -> FormReader.read(broken))
                .getMessage();
        assertTrue(said.contains(reason), said);
    }

    private static List<String> faults(String json) {
        return SCHEMA.validate(json, InputFormat.JSON).stream()
                .map(Error::toString)
                .toList();
    }
}
