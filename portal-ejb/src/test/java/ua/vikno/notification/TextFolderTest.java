package ua.vikno.notification;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ua.vikno.notification.twin.KeptTexts;
import ua.vikno.notification.twin.TwinText;

class TextFolderTest {

    @TempDir
    Path directory;

    private final TextFolder folder = new TextFolder();

    @Test
    void readsWhatTheTwinsWriteNewestFirst() throws IOException {
        KeptTexts kept = new KeptTexts(directory);
        kept.accept(new TwinText("a", "1", "a-1", "CNAP", "+380671234567", "Заяву № 1 = отримано", 0));
        Files.writeString(directory.resolve("20261117T090000000-3.part"), "half");
        List<DemoText> texts = folder.newest(directory.toString(), 10);
        assertEquals(1, texts.size());
        assertEquals("Заяву № 1 = отримано", texts.get(0).body());
        assertEquals("+380671234567", texts.get(0).to());
        assertEquals(1, texts.get(0).parts());
        assertEquals(List.of(), folder.newest(directory.resolve("absent").toString(), 10));
    }
}
