package ua.vikno.notification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LetterFolderTest {

    @TempDir
    Path directory;

    private final LetterFolder folder = new LetterFolder();

    @Test
    void readsTheNewestFirst() throws IOException {
        write("20261117T090000000-1.eml", "=?UTF-8?B?0J/QtdGA0YjQuNC5?=");
        write("20261117T090000001-2.eml", "second");
        Files.writeString(directory.resolve("20261117T090000002-3.part"), "half");
        List<DemoLetter> letters = folder.newest(directory.toString(), 10);
        assertEquals(
                List.of("second", "Перший"),
                letters.stream().map(DemoLetter::subject).toList());
        assertEquals("citizen@vikno.example", letters.get(0).to());
        assertTrue(letters.get(0).body().startsWith("Текст"));
    }

    @Test
    void namesCannotLeadOutOfTheFolder() throws IOException {
        Path letters = Files.createDirectory(directory.resolve("letters"));
        Files.writeString(directory.resolve("secret.eml"), "Subject: x\n\nx");
        assertTrue(folder.find(letters.toString(), "../secret.eml").isEmpty());
        assertTrue(folder.find(directory.toString(), "none.eml").isEmpty());
        assertTrue(folder.find(directory.toString(), null).isEmpty());
        assertTrue(folder.newest(directory.resolve("absent").toString(), 10).isEmpty());
    }

    private void write(String name, String subject) throws IOException {
        Files.writeString(
                directory.resolve(name),
                "To: citizen@vikno.example\r\nSubject: " + subject
                        + "\r\nDate: Tue, 17 Nov 2026 11:00:00 +0200\r\nContent-Type: text/plain; charset=UTF-8\r\n"
                        + "Content-Transfer-Encoding: 8bit\r\n\r\nТекст\r\n");
    }
}
