package ua.vikno.notification;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** How a message travels: who carries it, what the carrier said of it, and what stands in its place when it fails. */
@Embeddable
class Carriage {

    /** After so long without the final word the provider is asked no more. */
    private static final List<Duration> ASKED_AFTER = List.of(
            Duration.ofSeconds(10),
            Duration.ofSeconds(30),
            Duration.ofMinutes(2),
            Duration.ofMinutes(10),
            Duration.ofHours(1),
            Duration.ofHours(4),
            Duration.ofHours(12),
            Duration.ofHours(31));

    enum Receipt {
        NONE,
        AWAITED,
        DELIVERED,
        UNDELIVERED,
        UNKNOWN
    }

    @Column(nullable = false)
    String provider = "";

    @Column(name = "outside_id", nullable = false)
    String outsideId = "";

    @Column(name = "handed_at")
    Instant handedAt;

    @Column(nullable = false)
    int parts;

    @Column(nullable = false)
    int repeats;

    @Column(nullable = false)
    String reason = "";

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    Receipt receipt = Receipt.NONE;

    @Column(name = "receipt_at")
    Instant receiptAt;

    @Column(name = "receipt_due_at")
    Instant receiptDueAt;

    @Column(name = "receipt_asked", nullable = false)
    int receiptAsked;

    @Column(nullable = false)
    String fallback = "";

    @Column(nullable = false)
    boolean replaced;

    protected Carriage() {}

    static Carriage ofLetter() {
        return new Carriage();
    }

    /**
     * Of a short text.
     *
     * @param fallback e-mail address of the letter that goes instead when it fails; empty for none
     */
    static Carriage ofText(int parts, String fallback) {
        Carriage carriage = new Carriage();
        carriage.parts = parts;
        carriage.fallback = fallback;
        return carriage;
    }

    void handOver(String to, Instant now) {
        provider = to;
        handedAt = now;
        outsideId = "";
    }

    /** Nobody has it. */
    void takeBack() {
        provider = "";
        handedAt = null;
    }

    /** Why it has not got further; empty for nothing. */
    void say(String why) {
        reason = why;
    }

    /** It goes once more: its answer was lost, and nobody can be asked. */
    void repeat() {
        repeats++;
    }

    /** Something else goes in its place. */
    void replace() {
        replaced = true;
    }

    void awaitReceipt(String number, Instant now) {
        outsideId = number;
        reason = "";
        receipt = Receipt.AWAITED;
        receiptAsked = 0;
        receiptDueAt = now.plus(ASKED_AFTER.get(0));
    }

    /** The provider is being asked: the next time is later, and one day there is none. */
    void asked(Instant now) {
        receiptAsked++;
        if (receiptAsked < ASKED_AFTER.size()) {
            receiptDueAt = now.plus(ASKED_AFTER.get(receiptAsked));
        } else {
            received(Receipt.UNKNOWN, "no-receipt", now);
        }
    }

    void received(Receipt word, String why, Instant now) {
        receipt = word;
        reason = why;
        receiptAt = now;
        receiptDueAt = null;
    }
}
