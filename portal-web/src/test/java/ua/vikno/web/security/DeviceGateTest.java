package ua.vikno.web.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ua.vikno.identity.ActingPerson;
import ua.vikno.identity.RefusedVisits;
import ua.vikno.identity.Secret;
import ua.vikno.kernel.Bilingual;
import ua.vikno.kernel.Settings;
import ua.vikno.organisation.DeviceDoor;
import ua.vikno.organisation.DeviceKind;
import ua.vikno.organisation.EnrolledDevice;
import ua.vikno.web.limits.RateLimits;

/** A device of the hall looks freely and posts by its own forms only. */
class DeviceGateTest {

    private static final String KIOSK = "/hall/kiosk/main";

    private final Secret token = Secret.random();
    private final AnAnswer answer = new AnAnswer();
    private final DeviceGate gate = new DeviceGate();
    private final List<RefusedVisits.Why> refused = new ArrayList<>();

    @BeforeEach
    void wire() {
        gate.cookies = new PortalCookies();
        gate.cookies.settings = new Settings() {
            @Override
            public Optional<String> get(String name) {
                return name.equals("vikno.base.url") ? Optional.of("http://localhost") : Optional.empty();
            }
        };
        gate.acting = new ActingPerson();
        gate.limits = new RateLimits() {
            @Override
            public void refused(RefusedVisits.Why why, HttpServletRequest request) {
                refused.add(why);
            }
        };
        gate.door = new DeviceDoor() {
            @Override
            public Optional<EnrolledDevice> find(Secret asked) {
                return asked.equals(token)
                        ? Optional.of(new EnrolledDevice(5, 1, new Bilingual("Офіс", "Office"), DeviceKind.KIOSK))
                        : Optional.empty();
            }
        };
    }

    @Test
    void whoIsNoDeviceIsLedToTheCode() throws IOException {
        assertFalse(admits(ARequest.get(KIOSK)));
        assertEquals("/hall/enrol", answer.header("Location"));
        assertFalse(admits(
                ARequest.post(KIOSK).cookie("vikno-device", Secret.random().value())));
        assertEquals(List.of(RefusedVisits.Why.DEVICE, RefusedVisits.Why.DEVICE), refused);
    }

    @Test
    void aFormOfTheDeviceItselfIsTaken() throws IOException {
        assertTrue(admits(device(ARequest.get(KIOSK))));
        assertTrue(admits(device(ARequest.post(KIOSK)).with(Csrf.FIELD, token.derived("csrf"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x"})
    void anyOtherFormIsRefused(String forged) throws IOException {
        assertFalse(admits(device(ARequest.post(KIOSK)).with(Csrf.FIELD, forged)));
        assertEquals(403, answer.status());
        assertFalse(admits(device(ARequest.post(KIOSK))));
        assertFalse(admits(
                device(ARequest.post(KIOSK)).with(Csrf.FIELD, Secret.random().derived("csrf"))));
    }

    private ARequest device(ARequest request) {
        return request.cookie("vikno-device", token.value());
    }

    private boolean admits(ARequest request) throws IOException {
        return gate.admits(request.build(), answer.response());
    }
}
