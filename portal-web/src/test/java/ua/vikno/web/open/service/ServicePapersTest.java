package ua.vikno.web.open.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ua.vikno.catalogue.ActView;
import ua.vikno.catalogue.ServiceCode;
import ua.vikno.form.SampleForms;
import ua.vikno.kernel.Bilingual;
import ua.vikno.web.faces.TestWords;
import ua.vikno.web.faces.WebRequest;
import ua.vikno.web.open.catalogue.TestServiceWords;

/** Blank forms ask what the form asks; samples are filled in by nobody who lives; equal contents are one paper. */
class ServicePapersTest {

    @Test
    void aBlankFormAsksWhatTheFormAsks() throws IOException {
        String text = text("uk", "02-11", false);
        assertTrue(text.contains("Площа, м²: ____"), text);
        assertTrue(text.contains("☐ Наймодавець"), text);
        assertTrue(text.contains("Склад сімʼї наймача"), text);
        assertFalse(text.contains("Навчальн"), "nobody has filled it in");
        assertFalse(text.contains("Договір — про житло"), "whether it is for the person is asked by the page");
        assertFalse(text.contains("Як подати заяву"), "this is the paper");
    }

    @Test
    void aSampleIsFilledInByInventedPeople() throws IOException {
        String text = text("uk", "02-11", true);
        assertTrue(text.contains("Навчальні дані"), text);
        assertTrue(text.contains("Прізвище: Навчальна"), text);
        assertTrue(text.contains("Прізвище: Навчальний"), "the other party is another");
        assertTrue(text.contains("☒ Наймодавець"), text);
        assertFalse(text.contains("Електронна пошта: ____"), text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"common", "01-03", "08-02", "28-13", "30-01"})
    void everyDeliveredFormGoesOnPaperInEnglishToo(String code) throws IOException {
        assertTrue(text("en", code, false).contains("Signature"), code);
        assertTrue(text("en", code, true).contains("Filled sample"), code);
    }

    private static String text(String language, String code, boolean sample) throws IOException {
        FormPaper paper = new FormPaper();
        WebRequest web = TestWords.web(language);
        paper.text = TestWords.texts(web);
        paper.words = TestServiceWords.of(web);
        byte[] written = paper.write(new FormPaper.Contents(
                language,
                new ServiceCode("28-13"),
                new Bilingual("Послуга", "Service"),
                SampleForms.delivered(code),
                sample));
        try (PDDocument read = Loader.loadPDF(written)) {
            return new PDFTextStripper().getText(read);
        }
    }

    @Test
    void equalContentsAreOnePaper() throws IOException {
        KeptPapers papers = new KeptPapers();
        byte[] first = papers.of(List.of("28-13", 1), () -> new byte[] {1});
        assertSame(first, papers.of(List.of("28-13", 1), () -> new byte[] {2}));
        assertEquals(2, papers.of(List.of("28-13", 2), () -> new byte[] {2})[0]);
    }

    @Test
    void anActIsCalledByWhatIsKnownOfIt() {
        ActWords words = new ActWords();
        words.web = TestWords.web("uk");
        words.text = TestWords.texts(words.web);
        Optional<Bilingual> title = Optional.of(new Bilingual("Про адміністративні послуги", "On Services"));
        assertEquals(
                "Закон України № 5203-VI «Про адміністративні послуги»",
                words.whole(new ActView("a", ActView.Kind.LAW, "5203-VI", null, null, title, null)));
        assertEquals(
                "Постанова Кабінету Міністрів України № 302 (2015 рік)",
                words.whole(new ActView("a", ActView.Kind.GOVERNMENT, "302", 2015, null, Optional.empty(), null)));
        assertEquals(
                "Про адміністративні послуги",
                words.whole(new ActView("a", ActView.Kind.CODE, "", null, null, title, null)));
    }
}
