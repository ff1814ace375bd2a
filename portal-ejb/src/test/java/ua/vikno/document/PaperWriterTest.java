package ua.vikno.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** A paper can be read aloud: it says its title and language, and what every piece of it is, in order. */
class PaperWriterTest {

    @Test
    void aPaperSaysWhatItIsMadeOf() throws IOException {
        try (PDDocument read = Loader.loadPDF(paper())) {
            assertEquals(
                    "Картка <28-13> & «план»", read.getDocumentInformation().getTitle());
            assertEquals("uk", read.getDocumentCatalog().getLanguage());
            assertTrue(read.getDocumentCatalog().getMarkInfo().isMarked());
            assertTrue(read.getDocumentCatalog().getViewerPreferences().displayDocTitle());
            PDStructureNode whole = (PDStructureNode)
                    read.getDocumentCatalog().getStructureTreeRoot().getKids().get(0);
            assertEquals(List.of("H1", "H2", "L", "P", "Table"), kinds(whole).subList(0, 5));
            PDStructureElement list = (PDStructureElement) whole.getKids().get(2);
            assertEquals(List.of("LI", "LI"), kinds(list));
            PDStructureElement table = (PDStructureElement) whole.getKids().get(4);
            assertEquals(81, table.getKids().size(), "a head and eighty rows");
            assertEquals(
                    List.of("TH", "TH"), kinds((PDStructureNode) table.getKids().get(0)));
            assertEquals(
                    List.of("TD", "TD"), kinds((PDStructureNode) table.getKids().get(80)));
            assertTrue(read.getNumberOfPages() > 1);
            for (int page = 0; page < read.getNumberOfPages(); page++) {
                assertEquals(page, read.getPage(page).getStructParents());
            }
            assertTrue(read.getDocumentCatalog()
                            .getStructureTreeRoot()
                            .getParentTree()
                            .getNumbers()
                            .size()
                    == read.getNumberOfPages());
        }
    }

    @Test
    void itsTextCanBeCopied() throws IOException {
        try (PDDocument read = Loader.loadPDF(paper())) {
            String text = new PDFTextStripper().getText(read);
            assertTrue(text.contains("• документ, що посвідчує особу"), text);
            assertTrue(text.contains("Підготовка результату"), text);
        }
    }

    private static byte[] paper() throws IOException {
        List<List<String>> rows = new ArrayList<>();
        for (int i = 1; i <= 80; i++) {
            rows.add(List.of(String.valueOf(i), "Підготовка результату"));
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PaperWriter paper = new PaperWriter("Картка <28-13> & «план»", "uk")) {
            paper.title("Картка");
            paper.heading("Документи");
            paper.item("документ, що посвідчує особу");
            paper.item("довгий пункт ".repeat(40));
            paper.line(0, "довгий абзац ".repeat(900));
            paper.table(List.of("№", "Етап"), rows, .1f, .9f);
            paper.save(out);
        }
        return out.toByteArray();
    }

    private static List<String> kinds(PDStructureNode node) {
        return node.getKids().stream()
                .filter(PDStructureElement.class::isInstance)
                .map(kid -> ((PDStructureElement) kid).getStructureType())
                .toList();
    }
}
