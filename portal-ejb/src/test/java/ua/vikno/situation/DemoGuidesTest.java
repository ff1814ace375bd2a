package ua.vikno.situation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import ua.vikno.catalogue.LifeSituations;
import ua.vikno.catalogue.ServiceCode;
import ua.vikno.catalogue.TestCatalogue;

/** The demo guides lead somewhere whatever one answers, to services that exist, in both languages. */
class DemoGuidesTest {

    static List<Guide> guides() {
        return SituationLoading.guides().stream().map(GuideJson::guide).toList();
    }

    @Test
    void thereAreTwelveWithNamesOfTheirOwn() {
        assertEquals(12, guides().stream().map(Guide::slug).distinct().count());
    }

    @ParameterizedTest
    @MethodSource("guides")
    void everyStepIsAServiceOfTheCatalogueAndOnce(Guide guide) {
        List<String> codes =
                guide.steps().stream().map(step -> step.service().value()).toList();
        assertTrue(TestCatalogue.trainingCodes().containsAll(codes), guide.slug());
        assertEquals(codes.size(), Set.copyOf(codes).size(), guide.slug());
    }

    @ParameterizedTest
    @MethodSource("guides")
    void conditionsNameAnswersThatAreOfferedAndEachAnswerMatters(Guide guide) {
        Map<String, Question> questions =
                guide.questions().stream().collect(Collectors.toMap(Question::id, question -> question));
        guide.steps()
                .forEach(step -> step.when().forEach((id, values) -> {
                    assertTrue(questions.containsKey(id), guide.slug() + " " + id);
                    values.forEach(value ->
                            assertTrue(questions.get(id).offers(value), guide.slug() + " " + id + "=" + value));
                }));
        questions
                .keySet()
                .forEach(id -> assertTrue(
                        guide.steps().stream().anyMatch(step -> step.when().containsKey(id)), guide.slug() + " " + id));
    }

    @ParameterizedTest
    @MethodSource("guides")
    void eachSingleAnswerLeavesAStep(Guide guide) {
        for (Question question : guide.questions()) {
            for (Question.Choice choice : question.choices()) {
                assertFalse(
                        guide.stepsFor(Map.of(question.id(), choice.value())).isEmpty(),
                        guide.slug() + " " + question.id() + "=" + choice.value());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("guides")
    void everythingIsInBothLanguages(Guide guide) {
        assertFalse(guide.name().en().isEmpty() || guide.lead().en().isEmpty(), guide.slug());
        guide.questions().forEach(question -> {
            assertFalse(question.text().en().isEmpty(), question.id());
            question.choices().forEach(choice -> assertFalse(choice.label().en().isEmpty(), choice.value()));
        });
    }

    @Test
    void theCatalogueIsToldEveryServiceOfAGuide() {
        LifeSituations.Situation land = guides().stream()
                .map(GuideSituations::situation)
                .filter(situation -> situation.slug().equals("land"))
                .findFirst()
                .orElseThrow();
        assertEquals("Земельна ділянка", land.name().uk());
        assertEquals(10, land.services().size());
        assertTrue(land.services().contains(new ServiceCode("28-13")));
    }

    @Test
    void answersThatNobodyOfferedAreLeftOut() {
        Guide birth = guides().get(0);
        Map<String, String> given = Map.of("way", "once", "alone", "<script>", "page", "1", "", "x");
        assertEquals(Map.of("way", "once"), birth.understood(given));
        assertEquals(birth.steps(), birth.stepsFor(Map.of()));
        assertTrue(birth.stepsFor(Map.of("way", "once")).size() < birth.steps().size());
    }
}
