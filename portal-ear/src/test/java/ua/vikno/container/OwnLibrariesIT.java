package ua.vikno.container;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ua.vikno.identity.SignInRefused;

/** The features use the libraries of the EAR, where the server has older ones of its own. */
@ExtendWith(ArquillianExtension.class)
@Tag("container")
class OwnLibrariesIT {

    @Deployment
    static EnterpriseArchive portal() {
        return Portal.with(OwnLibrariesIT.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "com.nimbusds.jose.JWSObject",
                "com.nimbusds.jwt.SignedJWT",
                "com.nimbusds.openid.connect.sdk.validators.IDTokenValidator"
            })
    void comeFromTheApplication(String name) throws ClassNotFoundException {
        String source = source(name);
        assertTrue(source.contains("vikno-it"), name + " from " + source);
        assertTrue(source.contains("/lib/"), name + " from " + source);
    }

    @Test
    void theSignatureLibraryIsTheOneOfTheBuild() throws ClassNotFoundException {
        String source = source("com.nimbusds.jose.JWSObject");
        assertTrue(source.endsWith("nimbus-jose-jwt-10.9.1.jar"), source);
    }

    /** As the EJB jar sees it. */
    private static String source(String name) throws ClassNotFoundException {
        return SignInRefused.class
                .getClassLoader()
                .loadClass(name)
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toString();
    }
}
