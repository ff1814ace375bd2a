package ua.vikno.appointment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.HexFormat;
import ua.vikno.kernel.Settings;

/** How many times one network address holds at once: more of them where its browser worked for each. */
@ApplicationScoped
class HoldDoor {

    /** One browser, or one household, holds so many at once. */
    static final int MOST_PROVEN = 8;

    /** Of them so many without work, which programs do as easily as people. */
    static final int MOST_PLAIN = 3;

    /** Posts a minute where the operator set nothing. */
    private static final int USUAL_POSTS = 30;

    private static final int POSTS_FOR_ONE = 10;

    /** Enough of the digest to tell senders apart in the trail, too little to find an address by. */
    private static final int SENDER_BYTES = 4;

    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    OwnVisitRows rows;

    @Inject
    ProofRows proofs;

    @Inject
    OwnVisitNews news;

    @Inject
    Settings settings;

    /**
     * A task for holding a time.
     *
     * @param client digest of whose browser it is
     */
    public String task(long topic, ChosenTime chosen, byte[] client, Instant now) {
        byte[] nonce = new byte[ProofOfWork.NONCE_BYTES];
        RANDOM.nextBytes(nonce);
        int bits = ProofOfWork.bits(rows.heldBy(client, now));
        return new ProofOfWork(proofs.key()).task(about(topic, chosen, client), bits, nonce, now);
    }

    /**
     * Lets in who did not work.
     *
     * @throws TooManyHeld the address holds too many for that
     */
    public void requireRoom(byte[] client, Instant now) {
        if (rows.heldBy(client, now) >= mostPlain()) {
            note(client, "MANY_HELD");
            throw new TooManyHeld();
        }
    }

    /**
     * Lets in who worked, and uses the task up.
     *
     * @throws TooManyHeld the address holds too many
     * @throws ProofUnfit the task was not solved, or is another one
     */
    public void requireRoom(HoldTime asked, byte[] client, String solved, Instant now) {
        long held = rows.heldBy(client, now);
        if (held >= MOST_PROVEN) {
            note(client, "MANY_HELD");
            throw new TooManyHeld();
        }
        String about = about(asked.topic(), asked.chosen(), client);
        try {
            ProofOfWork.Solved task = new ProofOfWork(proofs.key()).check(about, solved, ProofOfWork.bits(held), now);
            if (!proofs.use(task)) {
                throw new ProofUnfit(ProofUnfit.Cause.USED);
            }
        } catch (ProofUnfit unfit) {
            news.refused("booking.proof-refused", unfit.cause());
            throw unfit;
        }
    }

    /** Tells the trail, once a minute for a browser, why it was not given a time. */
    public void note(byte[] client, String why) {
        news.refusedOnce("booking.hold-refused", HexFormat.of().formatHex(client, 0, SENDER_BYTES), why);
    }

    /** An operator who lets one address send more, as for a hall full of computers or a trial of load, lets it hold more. */
    private int mostPlain() {
        int posts = settings.get("vikno.limit.booking").map(Integer::parseInt).orElse(USUAL_POSTS);
        return posts <= 0 ? MOST_PROVEN : Math.min(MOST_PROVEN, Math.max(MOST_PLAIN, posts / POSTS_FOR_ONE));
    }

    private static String about(long topic, ChosenTime chosen, byte[] client) {
        return topic + " " + chosen.office() + " " + chosen.from() + " "
                + HexFormat.of().formatHex(client);
    }
}
