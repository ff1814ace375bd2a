package ua.vikno.notification.adapter;

import ua.vikno.kernel.TestKernel;
import ua.vikno.notification.Courier;

/** The real courier with a test's settings. */
public final class TestCouriers {

    private TestCouriers() {}

    public static Courier smtp(int port) {
        SmtpCourier courier = new SmtpCourier();
        courier.settings = TestKernel.settings(
                "vikno.smtp.host", "127.0.0.1",
                "vikno.smtp.port", String.valueOf(port),
                "vikno.smtp.from", "no-reply@vikno.example");
        return courier;
    }
}
