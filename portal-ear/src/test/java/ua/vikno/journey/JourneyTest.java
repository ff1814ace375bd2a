package ua.vikno.journey;

import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInfo;
import ua.vikno.launcher.People;
import ua.vikno.launcher.TestPortal;

/**
 * What every browser journey starts from: the deployed portal and a window.
 *
 * <pre>{@code
 * @AtBothWidths
 * void showsTheServices(Width width) {
 *     try (Journey citizen = journey(width)) {
 *         citizen.go("/services");
 *         assertThat(citizen.page().locator("h1")).hasText("Послуги");
 *         citizen.checkPage("services");
 *     }
 * }
 * }</pre>
 *
 * Wait only through Playwright's assertions, which try again until they hold; never sleep.
 */
public abstract class JourneyTest {

    private String name;

    @BeforeEach
    void name(TestInfo test) {
        name = getClass().getSimpleName() + "-"
                + test.getTestMethod().map(java.lang.reflect.Method::getName).orElse("journey");
    }

    /** A fresh window of a person nobody knows yet. */
    protected final Journey journey(Width width) {
        return journey(width, true);
    }

    /** The same in a browser without scripts; {@link Journey#checkPage} needs scripts, so take pictures only. */
    protected final Journey journeyWithoutScripts(Width width) {
        return journey(width, false);
    }

    private Journey journey(Width width, boolean scripts) {
        People named = getClass().getAnnotation(People.class);
        Set<String> people = named == null ? Set.of() : Set.of(named.value());
        return new Journey(TestPortal.deployed(), people, Chromium.running(), width, name, scripts);
    }

    /** The portal behind the window: its letters, its database. */
    protected final TestPortal portal() {
        return TestPortal.deployed();
    }
}
