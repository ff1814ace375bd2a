package ua.vikno.appointment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import ua.vikno.kernel.PhoneNumber;

/** Codes that show whose telephone it is: six digits, for ten minutes, for three tries. */
@ApplicationScoped
class PhoneCodes {

    /** So long a code is good. */
    static final Duration LIVES = Duration.ofMinutes(10);

    /** Sooner no other one is sent for the same time. */
    static final Duration PAUSE = Duration.ofSeconds(60);

    /** Codes for one held time. */
    static final int MOST_FOR_ONE = 3;

    /** Codes to one telephone in a day, whoever asks for them: nobody's telephone rings all day because of us. */
    static final int MOST_A_DAY = 6;

    private static final int ALL_CODES = 1_000_000;
    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    CodeRows rows;

    @Inject
    OwnVisitRows visits;

    @Inject
    OwnVisitNews news;

    @Inject
    Clock clock;

    /** What the last code was asked for with. */
    public Optional<CodeRows.Sent> last(long booking) {
        return rows.last(booking);
    }

    /** Sends another code; the one before is good no more. */
    public void send(OwnVisit held, BookingSecret secret, GuestName name, PhoneNumber phone) {
        Instant now = clock.instant();
        visits.lockPerson(phone.value());
        CodeRows.History before = rows.history(held.id());
        if (before.last() != null && before.last().plus(PAUSE).isAfter(now)) {
            throw new CodeTooSoon(
                    Math.max(1, Duration.between(now, before.last().plus(PAUSE)).toSeconds()));
        }
        if (before.count() >= MOST_FOR_ONE || rows.sentTo(phone.value(), now.minus(Duration.ofDays(1))) >= MOST_A_DAY) {
            news.refused("booking.code-refused", held.visit().getNumber());
            throw new TooManyCodes();
        }
        String code = String.format(Locale.ROOT, "%06d", RANDOM.nextInt(ALL_CODES));
        if (!news.code(held, phone, code)) {
            throw new NoTextsSent();
        }
        rows.keep(held.id(), phone.value(), name.value(), secret.digest(code), now);
        news.done("booking.code-sent", held);
    }

    /** Compares what was typed with the last code that was sent. */
    public CodeRows.Sent check(OwnVisit held, BookingSecret secret, String typed) {
        CodeRows.Sent sent = rows.spend(held.id(), clock.instant().minus(LIVES)).orElse(null);
        if (sent == null) {
            news.refusedOnce("booking.code-worn", held.visit().getNumber(), "");
            throw new CodeWornOut();
        }
        String digits = typed == null ? "" : typed.replaceAll("\\D", "");
        if (!MessageDigest.isEqual(sent.digest(), secret.digest(digits))) {
            news.refused("booking.code-wrong", held.visit().getNumber());
            throw new WrongCode(sent.left());
        }
        return sent;
    }
}
