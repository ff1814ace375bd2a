package ua.vikno.web.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The portal's classes and the table of its features: who may use whom. */
final class Portal {

    static final String ROOT = "ua.vikno";

    /** Feature to the features it may use; every feature may use itself. Features call down and announce up. */
    static final Map<String, Set<String>> FEATURES = Map.ofEntries(
            Map.entry("kernel", Set.of()),
            Map.entry("audit", Set.of("kernel")),
            Map.entry("document", Set.of("kernel", "audit")),
            Map.entry("notification", Set.of("kernel", "document", "audit")),
            Map.entry("identity", Set.of("kernel", "audit", "notification")),
            Map.entry("organisation", Set.of("kernel", "audit", "identity", "notification")),
            Map.entry("registry", Set.of("kernel", "identity", "audit", "document")),
            Map.entry("cityplan", Set.of("kernel", "document", "audit")),
            Map.entry("catalogue", Set.of("kernel", "organisation", "document", "audit")),
            Map.entry("form", Set.of("kernel", "organisation", "document", "audit")),
            Map.entry(
                    "submission",
                    Set.of(
                            "kernel",
                            "catalogue",
                            "form",
                            "registry",
                            "cityplan",
                            "document",
                            "notification",
                            "identity",
                            "organisation",
                            "audit")),
            Map.entry(
                    "casework",
                    Set.of(
                            "kernel",
                            "submission",
                            "organisation",
                            "registry",
                            "document",
                            "notification",
                            "identity",
                            "audit",
                            "form",
                            "catalogue",
                            "cityplan")),
            Map.entry("subject", Set.of("kernel", "casework", "registry", "organisation", "audit")),
            Map.entry(
                    "payment",
                    Set.of(
                            "kernel",
                            "submission",
                            "form",
                            "catalogue",
                            "organisation",
                            "registry",
                            "document",
                            "notification",
                            "audit")),
            Map.entry(
                    "appointment",
                    Set.of(
                            "kernel",
                            "submission",
                            "catalogue",
                            "organisation",
                            "registry",
                            "identity",
                            "notification",
                            "audit")),
            Map.entry(
                    "queue",
                    Set.of("kernel", "audit", "organisation", "appointment", "submission", "registry", "identity")),
            Map.entry("consultation", Set.of("kernel", "audit", "organisation")),
            Map.entry(
                    "calls",
                    Set.of(
                            "kernel",
                            "audit",
                            "organisation",
                            "catalogue",
                            "submission",
                            "consultation",
                            "appointment",
                            "desk")),
            Map.entry("situation", Set.of("kernel", "audit", "organisation", "catalogue")),
            Map.entry(
                    "desk",
                    Set.of(
                            "kernel",
                            "audit",
                            "identity",
                            "organisation",
                            "registry",
                            "catalogue",
                            "document",
                            "form",
                            "submission",
                            "casework",
                            "subject")),
            Map.entry("content", Set.of("kernel", "audit", "organisation", "catalogue")),
            Map.entry("search", Set.of("kernel", "audit")),
            Map.entry("accessibility", Set.of("kernel", "audit", "notification")),
            Map.entry("reporting", Set.of("kernel", "organisation")),
            Map.entry(
                    "privacy",
                    Set.of(
                            "kernel",
                            "audit",
                            "identity",
                            "notification",
                            "document",
                            "form",
                            "submission",
                            "casework",
                            "registry",
                            "organisation")));

    /** Where pages live: the first part of a view's path and of its bean's package. */
    static final List<String> AUDIENCES = List.of("open", "my", "office", "admin", "hall", "demo");

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            // helpers of the features' tests, which come as a jar
            .withImportOption(location -> !location.contains("-tests.jar"))
            .importPackages(ROOT);

    private Portal() {}

    static JavaClasses classes() {
        return CLASSES;
    }

    /** The feature a class belongs to; empty for the web and for what is not ours. */
    static Optional<String> feature(JavaClass type) {
        String name = type.getPackageName();
        if (!name.startsWith(ROOT + ".") || name.startsWith(ROOT + ".web")) {
            return Optional.empty();
        }
        return Optional.of(name.split("\\.")[2]);
    }

    static boolean isWeb(JavaClass type) {
        return type.getPackageName().startsWith(ROOT + ".web");
    }
}
