package ua.vikno.web.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Features call down and announce up, and show each other only their boundary. */
class FeatureRulesTest {

    @Test
    void everyFeatureStandsInTheTable() {
        Set<String> unknown = new TreeSet<>();
        for (JavaClass type : Portal.classes()) {
            Portal.feature(type)
                    .filter(feature -> !Portal.FEATURES.containsKey(feature))
                    .ifPresent(unknown::add);
        }
        assertEquals(Set.of(), unknown);
    }

    @Test
    void onlyTheEdgesOfTheTableExist() {
        Set<String> forbidden = new TreeSet<>();
        for (JavaClass type : Portal.classes()) {
            Portal.feature(type)
                    .ifPresent(feature -> type.getDirectDependenciesFromSelf().forEach(dependency -> {
                        Optional<String> used = Portal.feature(dependency.getTargetClass());
                        if (used.isPresent()
                                && !used.get().equals(feature)
                                && !Portal.FEATURES
                                        .getOrDefault(feature, Set.of())
                                        .contains(used.get())) {
                            forbidden.add(feature + " uses " + used.get() + ": " + type.getName() + " → "
                                    + dependency.getTargetClass().getName());
                        }
                    }));
        }
        assertEquals(Set.of(), forbidden);
    }

    @Test
    void featuresAreFreeOfCycles() {
        slices().matching("ua.vikno.(*)..").should().beFreeOfCycles().check(Portal.classes());
    }

    @Test
    void onlyTheRootOfAFeatureIsUsedByOthers() {
        Set<String> forbidden = new TreeSet<>();
        for (JavaClass type : Portal.classes()) {
            type.getDirectDependenciesFromSelf().forEach(dependency -> {
                JavaClass target = dependency.getTargetClass();
                Optional<String> used = Portal.feature(target);
                boolean inside = used.isPresent() && target.getPackageName().split("\\.").length > 3;
                if (inside && !used.equals(Portal.feature(type))) {
                    forbidden.add(type.getName() + " → " + target.getName());
                }
            });
        }
        assertEquals(Set.of(), forbidden);
    }

    @Test
    void featuresKnowNothingOfTheWeb() {
        noClasses()
                .that()
                .resideOutsideOfPackage("ua.vikno.web..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "ua.vikno.web..", "jakarta.faces..", "jakarta.servlet..", "org.primefaces..", "org.omnifaces..")
                .check(Portal.classes());
    }

    @Test
    void theWebKnowsNothingOfTables() {
        noClasses()
                .that()
                .resideInAPackage("ua.vikno.web..")
                .and()
                .resideOutsideOfPackage("ua.vikno.web.health")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.persistence..", "javax.sql..", "java.sql..", "ua.vikno.*.adapter..")
                .check(Portal.classes());
    }
}
