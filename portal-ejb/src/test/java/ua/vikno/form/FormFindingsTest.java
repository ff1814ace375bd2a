package ua.vikno.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import ua.vikno.form.FormFinding.Severity;

/** What a clerk is told of a form before it is published. */
class FormFindingsTest {

    static List<String> delivered() {
        return FormDelivery.DELIVERED;
    }

    @ParameterizedTest
    @MethodSource("delivered")
    void deliveredFormsHaveNoMistake(String code) {
        assertEquals(List.of(), codes(FormDelivery.text(code), Severity.MISTAKE));
    }

    /** What is replaced in the form of every kind, by what, and what is found. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"id\": \"months\"|\"id\": \"rent\"|twice|MISTAKE",
                "{\"in\": [\"c\", {\"var\": \"extra\"}]}|{\"in\": [\"c\", {\"var\": \"family\"}]}|rule-ahead|MISTAKE",
                "\"required\": {\"in\": [\"c\", {\"var\": \"extra\"}]}|\"shown\": {\"in\": [\"zzz\", {\"var\": \"extra\"}]}|never-answer|WARNING",
                "{\"uk\": \"Розповідь\", \"en\": \"Story\"}|{\"uk\": \"Розповідь\"}|translation|WARNING",
                "\"maxRows\": 2|\"minRows\": 3, \"maxRows\": 2|rows|MISTAKE"
            })
    void whatIsWrongIsFoundWithItsPlace(String from, String to, String code, Severity severity) {
        String whole = FormDelivery.text("every-kind");
        assertTrue(whole.contains(from), from);
        assertFalse(codes(whole, severity).contains(code), "not before");
        assertTrue(codes(whole.replace(from, to), severity).contains(code));
    }

    /** A kind of field, its meaning, what is found. */
    @ParameterizedTest
    @CsvSource({
        "text,person,meaning-kind",
        "number,contact.email,meaning-kind",
        "choice,result.office,meaning-office",
        "choice,map.scale,meaning-scale",
        "text,purpose,",
        "choice,notice.channel,"
    })
    void aMeaningOnWhichThePortalActsFitsItsField(String kind, String meaning, String code) {
        String form = form("{\"==\":[{\"var\":\"c\"},\"a\"]}")
                .replace(
                        "\"kind\":\"text\"",
                        "\"kind\":\"" + kind + "\",\"meaning\":\"" + meaning + "\""
                                + (kind.equals("choice")
                                        ? ",\"options\":[{\"id\":\"a\",\"label\":{\"uk\":\"А\"}}]"
                                        : ""));
        assertEquals(code == null ? List.of() : List.of(code), codes(form, Severity.MISTAKE));
    }

    @Test
    void anEmptyFormIsAMistakeAndHasNoConsent() {
        assertEquals(List.of("empty"), codes(SampleForms.REVIEW_ONLY, Severity.MISTAKE));
        assertTrue(codes(SampleForms.REVIEW_ONLY, Severity.WARNING).contains("no-consent"));
    }

    @Test
    void twoAnswersOfOneChoiceAtOnceNeverHold() {
        String form = form("{\"and\":[{\"==\":[{\"var\":\"c\"},\"a\"]},{\"==\":[{\"var\":\"c\"},\"b\"]}]}");
        assertTrue(codes(form, Severity.WARNING).contains("never-both"));
        String either = form("{\"or\":[{\"==\":[{\"var\":\"c\"},\"a\"]},{\"==\":[{\"var\":\"c\"},\"zzz\"]}]}");
        assertFalse(codes(either, Severity.WARNING).contains("never-answer"));
    }

    private static String form(String rule) {
        return "{\"code\":\"x\",\"version\":1,\"steps\":[{\"id\":\"one\",\"name\":{\"uk\":\"О\"},\"title\":{\"uk\":\"О\"},"
                + "\"fields\":[{\"id\":\"c\",\"kind\":\"choice\",\"label\":{\"uk\":\"В\"},\"options\":[{\"id\":\"a\","
                + "\"label\":{\"uk\":\"А\"}},{\"id\":\"b\",\"label\":{\"uk\":\"Б\"}}]},{\"id\":\"t\",\"kind\":\"text\","
                + "\"label\":{\"uk\":\"Т\"},\"shown\":" + rule + "}]},{\"id\":\"review\",\"review\":true,"
                + "\"name\":{\"uk\":\"П\"},\"title\":{\"uk\":\"П\"},\"fields\":[]}]}";
    }

    private static List<String> codes(String form, Severity severity) {
        return FormFindings.of(FormReader.draft(form)).stream()
                .filter(finding -> finding.severity() == severity)
                .map(FormFinding::code)
                .toList();
    }
}
