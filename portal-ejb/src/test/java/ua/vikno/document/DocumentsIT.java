package ua.vikno.document;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import ua.vikno.kernel.Actor;
import ua.vikno.kernel.NotFound;
import ua.vikno.kernel.Role;
import ua.vikno.kernel.TestDatabase;

/** Files in real PostgreSQL: whole and by range, once for equal contents, one's own only. */
class DocumentsIT {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-17T09:00:00Z"), ZoneOffset.UTC);
    private static final Actor OLENA = new Actor(Actor.Kind.PERSON, 7, "Заявник 1", Set.of(Role.CITIZEN));
    private static final Actor PETRO = new Actor(Actor.Kind.PERSON, 8, "Заявник 2", Set.of(Role.CITIZEN));

    @RegisterExtension
    final TestDatabase database = new TestDatabase();

    private Documents olenas;
    private Documents petros;

    @BeforeEach
    void open() {
        olenas = TestDocuments.documents(database.em(), CLOCK, () -> OLENA);
        petros = TestDocuments.documents(database.em(), CLOCK, () -> PETRO);
    }

    @Test
    void aFileOfSeveralChunksComesBackWholeAndByRange() throws IOException {
        byte[] pdf = SampleFiles.pdf(700_000);
        DocumentView stored = upload(olenas, "Договір оренди.pdf", pdf);
        assertEquals("Договір оренди.pdf", stored.name());
        assertEquals(FileType.PDF, stored.type());
        assertEquals(pdf.length, stored.size());
        assertEquals(3L, count("select count(*) from document.chunk"));
        DocumentContent content = olenas.open(stored.id());
        assertArrayEquals(pdf, all(content.read()));
        assertArrayEquals(Arrays.copyOfRange(pdf, 262_140, 524_300), all(content.read(262_140, 262_160)));
        assertEquals(0, all(content.read(pdf.length, 10)).length);
    }

    @Test
    void equalContentsAreKeptOnceAndGoWithTheirLastFile() {
        DocumentView first = upload(olenas, "a.png", SampleFiles.png());
        DocumentView second = upload(petros, "b.png", SampleFiles.png());
        assertNotEquals(first.id(), second.id());
        assertEquals(1L, count("select count(*) from document.blob"));
        DocumentStore store = TestDocuments.store(database.em(), CLOCK);
        store.remove(first.id());
        assertEquals(1L, count("select count(*) from document.blob"));
        store.remove(second.id());
        assertEquals(0L, count("select count(*) from document.chunk"));
    }

    @Test
    void anothersFileIsNotThereAndTheTrailKeepsWhoAsked() {
        DocumentView stored = upload(olenas, "a.jpg", SampleFiles.jpeg());
        assertThrows(NotFound.class, () -> petros.open(stored.id()));
        assertThrows(NotFound.class, () -> petros.open(new DocumentId(999_999)));
        assertEquals(2L, count("select count(*) from audit.entry where action = 'access.refused' and account_id = 8"));
        assertTrue(petros.mine(1, 20).isEmpty());
        assertEquals(1, olenas.mine(1, 20).total());
    }

    @Test
    void theContentDecidesWhatIsTaken() {
        assertEquals(
                "document.error.typeOf",
                assertThrows(FileTypeNotAccepted.class, () -> upload(olenas, "plan.svg", SampleFiles.svg()))
                        .messageKey());
        assertThrows(FileDamaged.class, () -> upload(olenas, "plan.pdf", SampleFiles.svg()));
        assertThrows(FileDamaged.class, () -> upload(olenas, "a.pdf", new byte[0]));
        assertThrows(FileDamaged.class, () -> upload(olenas, "a.pdf", Arrays.copyOf(SampleFiles.pdf(9000), 5000)));
        assertThrows(FileTooLarge.class, () -> upload(olenas, "a.pdf", new byte[(int) DocumentStore.LIMIT + 1]));
        assertEquals(
                "scan.jpg", upload(olenas, "../../scan.exe", SampleFiles.jpeg()).name());
    }

    @Test
    void aFileOfTheLargestSizeIsTaken() {
        byte[] pdf = SampleFiles.pdf((int) DocumentStore.LIMIT - 28);
        assertEquals(DocumentStore.LIMIT, pdf.length);
        assertEquals(pdf.length, upload(olenas, "a.pdf", pdf).size());
    }

    private static DocumentView upload(Documents documents, String name, byte[] content) {
        return documents.upload(name, -1, new ByteArrayInputStream(content));
    }

    private static byte[] all(InputStream in) throws IOException {
        return in.readAllBytes();
    }

    private long count(String query) {
        return ((Number) database.em().createNativeQuery(query).getSingleResult()).longValue();
    }
}
