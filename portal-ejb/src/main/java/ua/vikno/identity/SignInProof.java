package ua.vikno.identity;

import java.net.URI;

/**
 * What binds one sign-in to one browser. Nonce and verifier are derived from the browser's secret and the state, so that the
 * database cannot give them away.
 *
 * @param state goes to the provider and comes back through the browser
 * @param nonce must stand in the provider's statement
 * @param verifier only who asked can exchange the code (PKCE)
 * @param callback our address that the provider answers to, exactly as registered there
 */
public record SignInProof(String state, String nonce, String verifier, URI callback) {

    static SignInProof of(Secret browser, String state, URI callback) {
        return new SignInProof(state, browser.derived("nonce " + state), browser.derived("pkce " + state), callback);
    }
}
