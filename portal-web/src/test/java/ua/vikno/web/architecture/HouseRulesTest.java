package ua.vikno.web.architecture;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.core.domain.JavaModifier.PUBLIC;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaFieldAccess.AccessType;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.MessageDriven;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateful;
import jakarta.ejb.Stateless;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.SessionScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.Json;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.beans.Introspector;
import java.time.Clock;
import java.util.Calendar;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import ua.vikno.kernel.Role;

/** What every class of the portal keeps to, whatever its feature. */
class HouseRulesTest {

    private static final List<String> FORBIDDEN_ENDINGS =
            List.of("Impl", "Manager", "Helper", "Util", "Utils", "Common", "Dto", "ServiceBean", "Data", "Info");

    /** Features that others write through in the same transaction: their bean with the entity manager is the boundary. */
    private static final Set<String> SHARED_GROUND = Set.of("kernel", "audit");

    /** Beans without a right of their own: who acts is set by the sign-in mechanism, news are counted for the office's screens. */
    private static final Set<String> ASKED_BY_THE_WEB = Set.of("ActingPerson", "OfficeNews", "HallNews");

    /** What a second tab typed is kept beside the draft until its owner chooses: the newest typing replaces it. */
    private static final Set<String> LAST_WORD_WINS = Set.of("LateTyping");

    /** Its every call searches all archives for a provider: {@code kernel.Jsons} did once. */
    @Test
    void jsonIsMadeByTheProviderThatIsKnown() {
        noClasses()
                .should()
                .callMethodWhere(target(owner(type(Json.class))))
                .because("Jsons.JSON does the same at once")
                .check(Portal.classes());
    }

    /** On the method itself: a word on the class would be forgotten for the next method, and one inherited is not seen here. */
    @Test
    void everyBoundaryMethodSaysWhoMayCallIt() {
        assertNone(found -> each(type -> {
            if (isEnterpriseBean(type)) {
                callable(type)
                        .filter(method ->
                                !method.isAnnotatedWith(RolesAllowed.class) && !method.isAnnotatedWith(PermitAll.class))
                        .map(method -> type.getSimpleName() + ": " + method.getFullName())
                        .forEach(found::add);
            }
        }));
    }

    /** A role that nobody can have closes a method silently, and no roles at all look like a mistake. */
    @Test
    void boundariesNameRolesThatExist() {
        Set<String> roles = Role.ALL;
        assertNone(found -> each(type -> type.getMethods().stream()
                .filter(method -> method.isAnnotatedWith(RolesAllowed.class))
                .filter(method -> {
                    List<String> named = List.of(
                            method.getAnnotationOfType(RolesAllowed.class).value());
                    return named.isEmpty() || !roles.containsAll(named);
                })
                .map(JavaMethod::getFullName)
                .forEach(found::add)));
    }

    /** Pages reach a feature through its boundaries, whose methods name their callers: other beans of a feature would not ask. */
    @Test
    void pagesCallBoundariesOnly() {
        assertNone(found -> each(type -> {
            if (Portal.isWeb(type)) {
                type.getFields().stream()
                        .filter(field ->
                                field.isAnnotatedWith(Inject.class) || field.isAnnotatedWith(jakarta.ejb.EJB.class))
                        .filter(field -> Portal.feature(field.getRawType())
                                .filter(feature -> !SHARED_GROUND.contains(feature))
                                .isPresent())
                        .filter(field -> !isEnterpriseBean(field.getRawType())
                                && !ASKED_BY_THE_WEB.contains(field.getRawType().getSimpleName()))
                        .map(JavaField::getFullName)
                        .forEach(found::add);
            }
        }));
    }

    private static boolean isEnterpriseBean(JavaClass type) {
        return type.isAnnotatedWith(Stateless.class)
                || type.isAnnotatedWith(Stateful.class)
                || type.isAnnotatedWith(Singleton.class)
                || type.isAnnotatedWith(MessageDriven.class);
    }

    /** What the container lets a client of the bean call: its own public methods and those it inherits. */
    private static Stream<JavaMethod> callable(JavaClass type) {
        return type.getAllMethods().stream()
                .filter(method -> method.getModifiers().contains(PUBLIC))
                .filter(method -> !method.getModifiers().contains(JavaModifier.STATIC))
                .filter(method -> !method.getModifiers().contains(JavaModifier.SYNTHETIC))
                .filter(method -> !method.getOwner().isEquivalentTo(Object.class));
    }

    @Test
    void entitiesAreNobodyElses() {
        assertNone(found -> each(type -> {
            if (type.isAnnotatedWith(Entity.class) && type.getModifiers().contains(PUBLIC)) {
                found.add(type.getName());
            }
        }));
    }

    @Test
    void entitiesThatChangeCarryAVersion() {
        assertNone(found -> each(type -> {
            boolean versioned = type.getAllFields().stream().anyMatch(field -> field.isAnnotatedWith(Version.class));
            if (type.isAnnotatedWith(Entity.class) && !versioned && !LAST_WORD_WINS.contains(type.getSimpleName())) {
                type.getFieldAccessesFromSelf().stream()
                        .filter(access -> access.getAccessType() == AccessType.SET)
                        .filter(access -> access.getTargetOwner().equals(type))
                        .filter(access -> !(access.getOrigin() instanceof JavaConstructor))
                        .forEach(access -> found.add(access.getDescription()));
            }
        }));
    }

    /** In the server EclipseLink sees what a class writes into its own fields only: what others write into them is not kept. */
    @Test
    void whatIsKeptIsWrittenByItsOwnClass() {
        assertNone(found -> each(type -> type.getFieldAccessesFromSelf().stream()
                .filter(access -> access.getAccessType() == AccessType.SET)
                .filter(access -> isKept(access.getTargetOwner()))
                .filter(access -> !access.getTargetOwner().equals(type))
                .forEach(access -> found.add(access.getDescription()))));
    }

    private static boolean isKept(JavaClass type) {
        return type.isAnnotatedWith(Entity.class)
                || type.isAnnotatedWith(Embeddable.class)
                || type.isAnnotatedWith(MappedSuperclass.class);
    }

    @Test
    void onlyRepositoriesHoldAnEntityManager() {
        assertNone(found -> each(type -> {
            for (JavaField field : type.getFields()) {
                if (field.getRawType().isAssignableTo(EntityManager.class)
                        && (!type.isAnnotatedWith(ApplicationScoped.class)
                                || type.getModifiers().contains(PUBLIC)
                                        && !SHARED_GROUND.contains(
                                                Portal.feature(type).orElse("")))) {
                    found.add(type.getName() + " (a repository is @ApplicationScoped and package-private)");
                }
            }
        }));
    }

    @Test
    void namesSayWhatAThingIs() {
        assertNone(found -> each(type -> {
            String name = type.getSimpleName();
            if (FORBIDDEN_ENDINGS.stream().anyMatch(name::endsWith) || name.matches("Default[A-Z].*")) {
                found.add(type.getName());
            }
        }));
    }

    @Test
    void timeComesFromTheClock() {
        assertNone(found -> each(type -> {
            for (JavaMethodCall call : type.getMethodCallsFromSelf()) {
                String owner = call.getTargetOwner().getName();
                boolean now = owner.startsWith("java.time.")
                        && call.getName().equals("now")
                        && call.getTarget().getRawParameterTypes().stream()
                                .noneMatch(parameter -> parameter.isEquivalentTo(Clock.class));
                boolean millis =
                        owner.equals("java.lang.System") && call.getName().equals("currentTimeMillis");
                if (now || millis) {
                    found.add(call.getDescription());
                }
            }
        }));
    }

    @Test
    void nothingIsPrintedAndNoOldDatesAreUsed() {
        noClasses()
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .callConstructorWhere(target(owner(type(Date.class))))
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(Calendar.class)
                .check(Portal.classes());
    }

    @Test
    void noMethodThrowsJustAnything() {
        assertNone(found -> each(type -> type.getMethods().stream()
                .filter(method -> method.getExceptionTypes().stream()
                        .anyMatch(thrown -> Set.of("java.lang.Exception", "java.lang.Throwable")
                                .contains(thrown.getName())))
                .filter(method -> !overrides(type, method))
                .map(JavaMethod::getFullName)
                .forEach(found::add)));
    }

    @Test
    void nobodyKeepsASessionInMemory() {
        assertNone(found -> each(type -> {
            boolean viewOutsideTheOffice = type.isAnnotatedWith("jakarta.faces.view.ViewScoped")
                    && !type.getPackageName().matches("ua\\.vikno\\.web\\.(office|admin)\\..*");
            if (type.isAnnotatedWith(SessionScoped.class) || viewOutsideTheOffice) {
                found.add(type.getName());
            }
        }));
    }

    /** Two beans of one name are found by the server only when it deploys the whole. */
    @Test
    void everyBeanOfAPageHasANameOfItsOwn() {
        Map<String, List<String>> beans = Portal.classes().stream()
                .filter(type -> type.isAnnotatedWith(Named.class))
                .collect(groupingBy(HouseRulesTest::beanName, mapping(JavaClass::getName, toList())));
        assertNone(found -> beans.values().stream()
                .filter(types -> types.size() > 1)
                .forEach(types -> found.add(String.join(" and ", types))));
    }

    private static String beanName(JavaClass type) {
        String given = type.getAnnotationOfType(Named.class).value();
        return given.isEmpty() ? Introspector.decapitalize(type.getSimpleName()) : given;
    }

    private static boolean overrides(JavaClass type, JavaMethod method) {
        return type.getAllRawInterfaces().stream()
                        .anyMatch(parent -> parent.tryGetMethod(method.getName(), names(method))
                                .isPresent())
                || type.getAllRawSuperclasses().stream()
                        .anyMatch(parent -> parent.tryGetMethod(method.getName(), names(method))
                                .isPresent());
    }

    private static String[] names(JavaMethod method) {
        return method.getRawParameterTypes().stream().map(JavaClass::getName).toArray(String[]::new);
    }

    private static void each(Consumer<JavaClass> check) {
        Portal.classes().forEach(check);
    }

    private static void assertNone(Consumer<Set<String>> search) {
        Set<String> found = new TreeSet<>();
        search.accept(found);
        assertEquals(Set.of(), found);
    }
}
