package ua.vikno.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Answers as people read them. */
class AnswerSheetTest {

    private final FormDefinition form = SampleForms.delivered("28-13");

    @Test
    void readsAsTheReviewShowsIt() {
        assertEquals(
                List.of(
                        "Заявник Олена",
                        "3347301232",
                        "м. Кременчук, вул. Липова, 17, кв. 4",
                        "+380671234567",
                        "вул. Липова, 17",
                        "49,06857; 33,41236",
                        "1:2000",
                        "підготовка договору оренди",
                        "Електронний, у\u00a0кабінет",
                        "На електронну пошту",
                        "olena@vikno.example"),
                texts("uk"));
    }

    @Test
    void readsInEnglishToo() {
        assertEquals("49.06857; 33.41236", texts("en").get(5));
        assertEquals("Electronic, in the cabinet", texts("en").get(8));
    }

    private List<String> texts(String language) {
        FormSurroundings around = SampleForms.surroundings();
        return new AnswerSheet(form, around, language)
                        .sections(new FormCheck(form, around)
                                .whole(SampleForms.wellFilled())
                                .answers())
                        .stream()
                        .flatMap(section -> section.rows().stream())
                        .map(AnswerSheet.Row::text)
                        .toList();
    }
}
