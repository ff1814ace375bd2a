package ua.vikno.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNameTest {

    @ParameterizedTest
    @CsvSource({
        "Договір.pdf, Договір.pdf",
        "C:\\fakepath\\Договір.PDF, Договір.PDF",
        "../../etc/passwd, passwd.pdf",
        "рахунок № 5.exe, рахунок № 5.pdf",
        "a<b>:c.pdf, a_b__c.pdf",
        ".pdf, document.pdf",
        "'', document.pdf",
        "x.tar.gz, x.tar.pdf"
    })
    void isSafe(String given, String kept) {
        assertEquals(kept, FileName.safe(given, FileType.PDF));
    }

    @Test
    void holdsNothingInvisible() {
        assertEquals("invoicefdp.pdf", FileName.safe("invoice\u202Efdp\u0000\r\n.pdf", FileType.PDF));
    }

    @Test
    void isNotTooLongAndKeepsItsEnd() {
        String name = FileName.safe("ї".repeat(500) + ".jpeg", FileType.JPEG);
        assertEquals(120, name.length());
        assertTrue(name.endsWith(".jpeg"));
    }

    @ParameterizedTest
    @CsvSource({"plan.svg, SVG", "план.docx, DOCX", "noend, ''", "strange.проєкт, ''"})
    void tellsHowPeopleCallTheKind(String given, String kind) {
        assertEquals(kind, FileName.kind(given));
    }
}
