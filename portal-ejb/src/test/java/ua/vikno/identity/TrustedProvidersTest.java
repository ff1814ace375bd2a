package ua.vikno.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import ua.vikno.kernel.Settings;
import ua.vikno.kernel.TestKernel;

class TrustedProvidersTest {

    @Test
    void areReadFromSettingsAndFromTheEnvironment() {
        Settings settings = TestKernel.settings(
                "vikno.oidc.bank.issuer", "https://bank.example",
                "vikno.oidc.bank.client-id", "vikno",
                "vikno.oidc.bank.title", "BankID НБУ",
                "vikno.oidc.bank.order", "2",
                "VIKNO_OIDC_STAFF_ISSUER", "https://staff.example",
                "vikno.oidc.staff.issuer", "https://staff.example",
                "vikno.oidc.staff.client-id", "vikno",
                "vikno.oidc.staff.kind", "staff",
                "vikno.oidc.staff.order", "1");
        TrustedProviders providers = of(settings);
        assertEquals(
                List.of("staff", "bank"),
                providers.all().stream().map(IdentityProvider::id).toList());
        assertEquals("BankID НБУ", providers.find("bank").orElseThrow().title().in("en"));
        assertFalse(providers.find("staff").orElseThrow().isForCitizens());
        assertFalse(providers.find("bank").orElseThrow().isForStaff());
    }

    @Test
    void areAskedOverTlsOnly() {
        TrustedProviders providers = of(TestKernel.settings(
                "vikno.oidc.bank.issuer", "http://bank.example", "vikno.oidc.bank.client-id", "vikno"));
        assertThrows(IllegalStateException.class, providers::all);
    }

    @Test
    void neverShowTheirSecret() {
        TrustedProviders providers = of(TestKernel.settings(
                "vikno.oidc.bank.issuer", "https://bank.example",
                "vikno.oidc.bank.client-id", "vikno",
                "vikno.oidc.bank.client-secret", "hidden"));
        assertEquals("bank (https://bank.example)", providers.all().get(0).toString());
    }

    private static TrustedProviders of(Settings settings) {
        TrustedProviders providers = new TrustedProviders();
        providers.settings = settings;
        return providers;
    }
}
