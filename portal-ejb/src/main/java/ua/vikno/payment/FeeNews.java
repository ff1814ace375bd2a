package ua.vikno.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import ua.vikno.audit.AuditEntry;
import ua.vikno.audit.AuditTrail;
import ua.vikno.kernel.Money;
import ua.vikno.kernel.Settings;
import ua.vikno.notification.Notice;
import ua.vikno.notification.Notices;
import ua.vikno.submission.ApplicationId;
import ua.vikno.submission.ApplicationProgress;
import ua.vikno.submission.ApplicationView;

/** Who is told of what happens to a fee, all in the transaction in which it happens. */
@ApplicationScoped
class FeeNews {

    /** Why fees of others are looked at and changed. */
    static final String REASON = "payment.reason.handling";

    private static final String KIND = "application";

    @Inject
    AuditTrail audit;

    @Inject
    Notices notices;

    @Inject
    Settings settings;

    @Inject
    ApplicationProgress applications;

    /** A fee came with an application; the person is told where an amount is known. */
    public void raised(Fee fee, ApplicationView application) {
        fee.amount().ifPresent(amount -> tell(application, amount, "payment.due"));
    }

    /** The acting person did this to their own fee. */
    public void own(AuditEntry entry) {
        audit.record(entry);
    }

    /** A clerk did this to a person's fee. */
    public void acted(String action, Fee fee) {
        audit.record(new AuditEntry(action, KIND, fee.applicationNumber(), fee.account(), REASON));
    }

    /** Writes to the person: what is due, what was paid, that there is an answer. */
    public void tell(Fee fee, String template) {
        ApplicationView application =
                applications.find(new ApplicationId(fee.application())).orElseThrow();
        tell(application, fee.amount().orElse(new Money(0)), template);
    }

    private void tell(ApplicationView application, Money amount, String template) {
        String number = application.number().toString();
        boolean english = application.language().equals("en");
        Map<String, String> arguments = new HashMap<>();
        arguments.put("number", number);
        arguments.put("service", application.service().name().in(application.language()));
        arguments.put("amount", spelled(amount, english));
        arguments.put("link", settings.baseUrl() + (english ? "/en" : "") + "/my/applications/" + number + "/payment");
        notices.tell(new Notice(
                application.account(),
                application.noticeEmail(),
                application.language(),
                template,
                arguments,
                KIND + ":" + number,
                application.submittedAt()));
    }

    /** 1 147,00 ₴; English has a point. */
    private static String spelled(Money amount, boolean english) {
        BigDecimal hryvnias = amount.hryvnias();
        String plain = String.format(Locale.ROOT, "%,.2f", hryvnias).replace(',', '\u00A0');
        return (english ? plain : plain.replace('.', ',')) + "\u00A0₴";
    }
}
