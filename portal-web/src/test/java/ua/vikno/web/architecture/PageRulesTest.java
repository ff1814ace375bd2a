package ua.vikno.web.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import jakarta.inject.Named;
import jakarta.servlet.annotation.WebServlet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import ua.vikno.kernel.Role;
import ua.vikno.web.Address;
import ua.vikno.web.Addresses;

/** An address, its view and its bean lead to each other without a search. */
class PageRulesTest {

    private static final Path TABLE = Sources.WEBAPP.resolve(Addresses.FILE.substring(1));

    /** Brought by the server or by a library. */
    private static final Set<String> BROUGHT =
            Set.of("/health/*", "/webjars/*", "/map/*", "/faces/jakarta.faces.resource/*");
    /** Views are reached by forwards; the filters stand before everything. */
    private static final Set<String> FACES = Set.of(
            "/*",
            "/faces/*",
            "/my/*",
            "/en/my/*",
            "/office/desk/*",
            "/en/office/desk/*",
            "/admin/content/*",
            "/en/admin/content/*");

    private static final Pattern URL_PATTERN = Pattern.compile("<url-pattern>([^<]+)</url-pattern>");

    @Test
    void everyAddressHasItsView() throws IOException {
        Set<String> missing = new TreeSet<>();
        for (Address address : addresses()) {
            if (address.view().endsWith(".xhtml")
                    && !Files.exists(Sources.WEBAPP.resolve(address.view().substring(1)))) {
                missing.add(address.pattern() + " → " + address.view());
            }
        }
        assertEquals(Set.of(), missing);
    }

    @Test
    void everyViewHasItsAddress() throws IOException {
        Set<String> named = addresses().stream().map(Address::view).collect(Collectors.toSet());
        Set<String> unreachable = new TreeSet<>();
        for (String audience : Portal.AUDIENCES) {
            for (Path file : Sources.under(Sources.WEBAPP.resolve(audience), ".xhtml")) {
                String view = "/" + Sources.WEBAPP.relativize(file);
                if (!view.startsWith("/open/error/") && !named.contains(view)) {
                    unreachable.add(view);
                }
            }
        }
        assertEquals(Set.of(), unreachable);
    }

    @Test
    void everyPageBeanStandsWhereItsViewStands() {
        Set<String> lost = new TreeSet<>();
        for (JavaClass type : Portal.classes()) {
            if (type.getSimpleName().endsWith("Page") && type.isAnnotatedWith(Named.class) && !hasViewBeside(type)) {
                lost.add(type.getName() + " is not used by a view in the folder of its package");
            }
        }
        assertEquals(Set.of(), lost);
    }

    /** A servlet or a REST resource outside the table would be an address that nobody reviewed. */
    @Test
    void everyServletAndResourceHasItsRow() throws IOException {
        List<Address> rows = addresses();
        Set<String> unlisted = new TreeSet<>();
        for (String mapped : mappings()) {
            // English addresses are those of the table with /en before them
            String mapping = mapped.replaceFirst("^/en(?=/)", "");
            if (rows.stream().noneMatch(row -> answers(row, mapping))) {
                unlisted.add(mapping);
            }
        }
        assertEquals(Set.of(), unlisted);
    }

    /** A row that says "servlet" leads somewhere: to a servlet of ours, to static files, to what the server brings. */
    @Test
    void everyServletRowIsAnswered() throws IOException {
        Set<String> mappings = mappings();
        Set<String> dead = new TreeSet<>();
        for (Address row : addresses()) {
            String file = row.pattern().replace("/*", "");
            boolean answered = mappings.stream().anyMatch(mapping -> answers(row, mapping))
                    || BROUGHT.contains(row.pattern())
                    || Files.exists(Sources.WEBAPP.resolve(file.substring(1)));
            if (row.isServlet() && !answered || row.isInner() && !mappings.contains(row.view())) {
                dead.add(row.pattern());
            }
        }
        assertEquals(Set.of(), dead);
    }

    /** The server sends a reader of a folder's name on to the same with a slash, before any filter: no headers, no door. */
    @Test
    void noAddressIsTheNameOfAFolder() throws IOException {
        Set<String> mappings = mappings();
        Set<String> folders = new TreeSet<>();
        for (Address row : addresses()) {
            if (Files.isDirectory(Sources.WEBAPP.resolve(row.pattern().substring(1)))
                    && !row.pattern().equals("/")
                    && !mappings.contains(row.pattern())
                    && !FACES.contains(row.pattern() + "/*")) {
                folders.add(row.pattern());
            }
        }
        assertEquals(Set.of(), folders);
    }

    /** Every word of the second column is a role of the portal or one of the table's own words. */
    @Test
    void everyRowNamesKnownCallers() throws IOException {
        Set<String> known = new TreeSet<>(Role.ALL);
        known.addAll(Address.WORDS);
        Set<String> strange = new TreeSet<>();
        for (Address row : addresses()) {
            row.audience().stream()
                    .filter(word -> !known.contains(word))
                    .forEach(word -> strange.add(row.pattern() + " " + word));
            if (row.audience().stream().anyMatch(Address.WORDS::contains)
                    && row.audience().size() > 1) {
                strange.add(row.pattern() + " mixes everyone with some");
            }
        }
        assertEquals(Set.of(), strange);
    }

    /** All addresses that servlets and REST resources answer to; Faces' own is no address. */
    private static Set<String> mappings() {
        Set<String> found = new TreeSet<>();
        for (JavaClass type : Portal.classes()) {
            type.tryGetAnnotationOfType(WebServlet.class).ifPresent(servlet -> {
                found.addAll(List.of(servlet.value()));
                found.addAll(List.of(servlet.urlPatterns()));
            });
            type.tryGetAnnotationOfType(jakarta.ws.rs.ApplicationPath.class)
                    .ifPresent(path -> found.add("/" + path.value().replaceAll("^/|/?[*]?$", "") + "/*"));
        }
        Matcher mapping = URL_PATTERN.matcher(Sources.view(Sources.WEBAPP.resolve("WEB-INF/web.xml")));
        while (mapping.find()) {
            if (!FACES.contains(mapping.group(1))) {
                found.add(mapping.group(1));
            }
        }
        return found;
    }

    private static boolean answers(Address row, String mapping) {
        if (!row.isServlet()) {
            return row.isInner() && row.view().equals(mapping);
        }
        return mapping.endsWith("/*")
                ? row.pattern().startsWith(mapping.substring(0, mapping.length() - 1))
                : row.pattern().equals(mapping);
    }

    private static boolean hasViewBeside(JavaClass bean) {
        String prefix = Portal.ROOT + ".web.";
        if (!bean.getPackageName().startsWith(prefix)) {
            return false;
        }
        String place = bean.getPackageName().substring(prefix.length()).replace('.', '/');
        String given = bean.getAnnotationOfType(Named.class).value();
        String name = given.isEmpty()
                ? Character.toLowerCase(bean.getSimpleName().charAt(0))
                        + bean.getSimpleName().substring(1)
                : given;
        Path folder = Sources.WEBAPP.resolve(place);
        Path single = Sources.WEBAPP.resolve(place + ".xhtml");
        List<Path> views = Files.exists(single) ? List.of(single) : Sources.under(folder, ".xhtml");
        return views.stream().anyMatch(view -> Sources.view(view).contains(name + "."));
    }

    private static List<Address> addresses() throws IOException {
        return Addresses.read(Files.newInputStream(TABLE)).rows();
    }
}
