package ua.vikno.journey;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInfo;
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
        return new Journey(TestPortal.deployed(), Chromium.running(), width, name, true);
    }

    /** The same in a browser without scripts; {@link Journey#checkPage} needs scripts, so take pictures only. */
    protected final Journey journeyWithoutScripts(Width width) {
        return new Journey(TestPortal.deployed(), Chromium.running(), width, name, false);
    }

    /** The portal behind the window: its letters, its database. */
    protected final TestPortal portal() {
        return TestPortal.deployed();
    }
}
