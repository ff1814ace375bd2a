package ua.vikno.notification.adapter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.net.URI;
import java.util.Properties;
import ua.vikno.kernel.Settings;
import ua.vikno.notification.Courier;
import ua.vikno.notification.CourierAway;
import ua.vikno.notification.Letter;
import ua.vikno.notification.LetterRefused;

/**
 * Mail by SMTP. Settings: {@code vikno.smtp.host}, {@code .port} (25), {@code .from}, {@code .user}, {@code .password},
 * {@code .starttls} ({@code true} demands it), {@code .tls} ({@code true} from the first byte). One connection serves a round.
 */
@ApplicationScoped
class SmtpCourier implements Courier {

    private static final String TIMEOUT_MILLIS = "10000";

    @Inject
    Settings settings;

    private Session session;
    private Transport transport;

    @Override
    public synchronized void carry(Letter letter) {
        Transport open = connected();
        try {
            MailMessage message = MailMessage.of(session, letter, sender());
            open.sendMessage(message, message.getRecipients(Message.RecipientType.TO));
        } catch (AddressException e) {
            throw new LetterRefused("not an address", true, e);
        } catch (MessagingException e) {
            rest();
            throw refusal(e);
        }
    }

    @Override
    public synchronized void rest() {
        Transport open = transport;
        transport = null;
        if (open != null) {
            try {
                open.close();
            } catch (MessagingException e) {
                session = null;
            }
        }
    }

    private Transport connected() {
        if (transport != null && transport.isConnected()) {
            return transport;
        }
        try {
            session = Session.getInstance(properties());
            transport = session.getTransport("smtp");
            transport.connect(
                    settings.get("vikno.smtp.user").orElse(null),
                    settings.get("vikno.smtp.password").orElse(null));
            return transport;
        } catch (AuthenticationFailedException e) {
            throw new CourierAway("the mail server does not accept vikno.smtp.user and vikno.smtp.password", e);
        } catch (MessagingException e) {
            throw new CourierAway("the mail server cannot be reached: " + e.getMessage(), e);
        }
    }

    private Properties properties() {
        String host = settings.get("vikno.smtp.host")
                .orElseThrow(() -> new CourierAway("the setting vikno.smtp.host is missing", null));
        Properties mail = new Properties();
        mail.put("mail.smtp.host", host);
        mail.put("mail.smtp.port", settings.get("vikno.smtp.port").orElse("25"));
        mail.put(
                "mail.smtp.auth", String.valueOf(settings.get("vikno.smtp.user").isPresent()));
        mail.put("mail.smtp.starttls.enable", "true");
        mail.put(
                "mail.smtp.starttls.required",
                settings.get("vikno.smtp.starttls").orElse("false"));
        mail.put("mail.smtp.ssl.enable", settings.get("vikno.smtp.tls").orElse("false"));
        mail.put("mail.smtp.ssl.checkserveridentity", "true");
        mail.put("mail.smtp.connectiontimeout", TIMEOUT_MILLIS);
        mail.put("mail.smtp.timeout", TIMEOUT_MILLIS);
        mail.put("mail.smtp.writetimeout", TIMEOUT_MILLIS);
        return mail;
    }

    /** Who writes: the setting, else no-reply at the portal's own name. */
    private InternetAddress sender() throws AddressException {
        String host = URI.create(settings.baseUrl()).getHost();
        return new InternetAddress(settings.get("vikno.smtp.from").orElse("no-reply@" + host));
    }

    /** An answer of the server about this letter is a refusal; a broken connection is not. */
    private static RuntimeException refusal(MessagingException e) {
        if (e instanceof SendFailedException) {
            return new LetterRefused(String.valueOf(e.getMessage()), SmtpReply.isForGood(e), e);
        }
        return new CourierAway("the mail server broke off: " + e.getMessage(), e);
    }
}
