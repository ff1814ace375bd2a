package ua.vikno.notification.adapter;

import jakarta.activation.DataHandler;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.time.format.DateTimeFormatter;
import ua.vikno.kernel.Clocks;
import ua.vikno.notification.Letter;

/** A letter as mail: plain text and perhaps one file, marked as automatic, with a Message-ID that stays the same when it is sent again. */
final class MailMessage extends MimeMessage {

    private final String messageId;

    private MailMessage(Session session, String messageId) {
        super(session);
        this.messageId = messageId;
    }

    static MailMessage of(Session session, Letter letter, InternetAddress from) throws MessagingException {
        String domain = from.getAddress().substring(from.getAddress().indexOf('@') + 1);
        MailMessage message = new MailMessage(session, "<" + letter.id() + "@" + domain + ">");
        message.setFrom(from);
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(letter.to(), true));
        message.setSubject(letter.subject(), "UTF-8");
        if (letter.enclosure() == null) {
            message.setText(letter.body(), "UTF-8");
        } else {
            message.setContent(parts(letter));
        }
        message.setContentLanguage(new String[] {letter.language()});
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setHeader(
                "Date",
                DateTimeFormatter.RFC_1123_DATE_TIME.format(letter.written().atZone(Clocks.KYIV)));
        message.saveChanges();
        return message;
    }

    private static MimeMultipart parts(Letter letter) throws MessagingException {
        MimeBodyPart words = new MimeBodyPart();
        words.setText(letter.body(), "UTF-8");
        MimeBodyPart file = new MimeBodyPart();
        file.setDataHandler(new DataHandler(new EnclosedFile(letter.enclosure())));
        file.setFileName(letter.enclosure().view().name());
        file.setDisposition(Part.ATTACHMENT);
        return new MimeMultipart(words, file);
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", messageId);
    }
}
