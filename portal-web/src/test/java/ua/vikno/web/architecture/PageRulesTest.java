package ua.vikno.web.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import jakarta.inject.Named;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import ua.vikno.web.Address;
import ua.vikno.web.Addresses;

/** An address, its view and its bean lead to each other without a search. */
class PageRulesTest {

    private static final Path TABLE = Sources.WEBAPP.resolve(Addresses.FILE.substring(1));

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
