package ua.vikno.web.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import ua.vikno.form.FieldKind;

/** The view of every kind of field has a place for a refusal of the field and of each of its inputs, with the id that is linked. */
class FieldTagsTest {

    private static final String FRAGMENTS = "WEB-INF/fragments/";

    @Test
    void everyKindSaysWhatIsWrong() {
        Set<String> missing = new TreeSet<>();
        for (FieldKind kind : FieldKind.values()) {
            String view = view(kind);
            if (kind != FieldKind.NOTE && !view.contains("one.error")) {
                missing.add(kind + " says nothing of itself");
            }
            for (String part : kind.parts()) {
                if (!view.contains("partErrors['" + part + "']")) {
                    missing.add(kind + " says nothing of " + part);
                }
                boolean first = part.equals("address");
                if (!first && !view.contains("-" + part + "\"")) {
                    missing.add(kind + " has no id for " + part);
                }
            }
            if (kind != FieldKind.NOTE && !view.contains("id=\"#{")) {
                missing.add(kind + " has no id");
            }
        }
        assertEquals(Set.of(), missing);
    }

    /** A tag that is given a refusal says it. */
    @Test
    void everyTagSaysTheRefusalItIsGiven() {
        Set<String> silent = new TreeSet<>();
        Matcher given =
                Pattern.compile("<portal:(\\w+Field)[^>]*error=").matcher(text(FRAGMENTS + "apply-field.xhtml"));
        while (given.find()) {
            if (!text("WEB-INF/tags/" + given.group(1) + ".xhtml").contains("error=\"#{error}\"")) {
                silent.add(given.group(1));
            }
        }
        assertEquals(Set.of(), silent);
    }

    /** What stands in the views for a kind: its fragment with what it includes and the tags it uses. */
    private static String view(FieldKind kind) {
        StringBuilder whole = new StringBuilder();
        for (String file : new String[] {"apply-field", "apply-fields"}) {
            Matcher part = Pattern.compile(
                            "(?s)one\\.kind eq '" + kind + "'.*?(?=\\n    <(?:c:if|ui:fragment)|\\n  </ui:repeat)")
                    .matcher(text(FRAGMENTS + file + ".xhtml"));
            while (part.find()) {
                whole.append(part.group());
            }
        }
        if (kind == FieldKind.LONG_TEXT) {
            whole.append(text(FRAGMENTS + "apply-field.xhtml")
                    .replaceAll("(?s).*one\\.textArea(.*?)</ui:fragment>.*", "$1"));
        }
        String used = whole.toString();
        Matcher tag =
                Pattern.compile("portal:(\\w+Field)|src=\"/(WEB-INF/[^\"]+)\"").matcher(used);
        while (tag.find()) {
            whole.append(text(tag.group(1) == null ? tag.group(2) : "WEB-INF/tags/" + tag.group(1) + ".xhtml"));
        }
        return whole.toString();
    }

    private static String text(String file) {
        return Sources.view(Sources.WEBAPP.resolve(file));
    }
}
