package ua.vikno.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A stronger sign-in is asked for in the provider's own terms, and nothing else gets into its address. */
class AskedAssuranceTest {

    private static final URI QUESTION = URI.create("https://provider.example/authorize?state=a%2Bb");

    @Test
    void theLevelIsAddedToTheQuestion() {
        assertEquals(
                "https://provider.example/authorize?state=a%2Bb&acr_values=high",
                AskedAssurance.in(QUESTION, "high").toString());
        assertEquals(
                "https://provider.example/authorize?acr_values=high",
                AskedAssurance.in(URI.create("https://provider.example/authorize"), "high")
                        .toString());
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "HIGH", "high&prompt=none", "high high", "../low"})
    void anythingElseIsLeftOut(String level) {
        assertEquals(QUESTION, AskedAssurance.in(QUESTION, level));
    }
}
