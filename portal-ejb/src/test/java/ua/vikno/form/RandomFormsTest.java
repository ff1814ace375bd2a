package ua.vikno.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** The server's side of forms made by chance; the browser's side runs in {@code RandomFormsIT}. */
class RandomFormsTest {

    @Test
    void everyFormIsReadAndJudged() {
        long rules = LongStream.range(0, 500)
                .mapToObj(RandomForms::of)
                .filter(one -> one.toString().contains("\"shown\""))
                .count();
        assertTrue(rules > 300, "most forms have rules: " + rules);
    }

    @Test
    void chanceCoversBothSidesOfEveryJudgement() {
        String all = LongStream.range(0, 500)
                .mapToObj(seed -> RandomForms.of(seed)
                        .getJsonObject("gives")
                        .getJsonObject("fields")
                        .values()
                        .toString())
                .reduce("", String::concat);
        for (String state :
                new String[] {"[true,true,true]", "[true,false,true]", "[false,false,true]", "[true,false,false]"}) {
            assertTrue(all.contains(state), state);
        }
    }

    /** A rule that a clerk makes in words is read back into the same words. */
    @Test
    void rulesInWordsAreReadBack() {
        for (long seed = 0; seed < 500; seed++) {
            RandomRules rules = new RandomRules(new Random(seed));
            for (FieldKind kind : FieldKind.values()) {
                if (Conditions.compares(kind)) {
                    rules.knows(kind.code(), kind.code());
                }
            }
            JsonObject rule = rules.worded();
            Optional<Conditions> read = Conditions.read(rule, rules::kind);
            if (!rule.toString().startsWith("{\"!!\"")) {
                assertEquals(
                        rule,
                        read.orElseThrow(() -> new AssertionError(rule.toString()))
                                .rule(rules::kind));
            }
        }
    }
}
