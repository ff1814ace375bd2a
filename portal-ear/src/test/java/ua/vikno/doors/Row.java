package ua.vikno.doors;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;

/**
 * One row of the address table, as the deployed program holds it.
 *
 * @param pattern the address with its placeholders
 * @param audience who may come
 * @param view what answers
 */
record Row(String pattern, Set<String> audience, String view) {

    private static final Set<String> IMPERSONAL = Set.of("open", "demo");

    /** Read once: the table stands deep inside two archives. */
    private static final class Table {
        private static final List<Row> ROWS = read();
    }

    /** The table inside the EAR that is being tested. */
    static List<Row> all() {
        return Table.ROWS;
    }

    private static List<Row> read() {
        try (ZipFile ear = new ZipFile(System.getProperty("vikno.ear"));
                InputStream war = ear.getInputStream(ear.getEntry("portal-web.war"))) {
            return table(war)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .map(line -> line.split("\\s+"))
                    .map(columns -> new Row(columns[0], Set.of(columns[1].split(",")), columns[2]))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same for everyone: nobody is asked who they are. */
    boolean isImpersonal() {
        return IMPERSONAL.containsAll(audience);
    }

    /** Static files and what the server or a library answers itself. */
    boolean isForFiles() {
        return pattern.endsWith("*") || pattern.matches("/[a-z]+[.][a-z]+");
    }

    boolean isOfOffice() {
        return pattern.matches("/(office|admin)(/.*)?");
    }

    boolean isPage() {
        return view.endsWith(".xhtml");
    }

    /** An address of this row whose record does not exist. */
    String toNothing() {
        return pattern.replaceAll("\\{[a-z]+}", "987654321").replace("*", "no-such-thing");
    }

    /** The same in English. */
    String toNothingInEnglish() {
        return english(toNothing());
    }

    static String english(String path) {
        return path.equals("/") ? "/en" : "/en" + path;
    }

    private static String table(InputStream war) throws IOException {
        ZipInputStream files = new ZipInputStream(new ByteArrayInputStream(war.readAllBytes()));
        for (ZipEntry file = files.getNextEntry(); file != null; file = files.getNextEntry()) {
            if (file.getName().equals("WEB-INF/addresses.txt")) {
                return new String(files.readAllBytes(), StandardCharsets.UTF_8);
            }
        }
        throw new IOException("No address table in the WAR");
    }
}
