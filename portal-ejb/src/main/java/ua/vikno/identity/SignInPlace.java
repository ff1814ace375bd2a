package ua.vikno.identity;

/**
 * Where a person signs in.
 *
 * @param browser what kind of browser
 * @param shared the computer is not the person's own
 */
record SignInPlace(BrowserKind browser, boolean shared) {}
