package ua.vikno.notification.adapter;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import org.junit.jupiter.api.Test;

class SmtpReplyTest {

    @Test
    void fiveHundredsAreForGoodAndFourHundredsMayPass() {
        assertTrue(SmtpReply.isForGood(new SendFailedException("550 5.1.1 no such user")));
        assertFalse(SmtpReply.isForGood(new SendFailedException("451 4.3.0 try later")));
        assertFalse(SmtpReply.isForGood(new SendFailedException("no answer")));
        assertTrue(SmtpReply.isForGood(
                new SendFailedException("Invalid Addresses", new MessagingException("553 not allowed"))));
    }
}
