package ua.vikno.notification;

import java.util.List;
import java.util.concurrent.CompletableFuture;

/** A way out for short texts: one account at one provider. Implementations stand in {@code adapter}. */
public interface TextGateway {

    /** Its name in the settings, kept with every text. */
    String name();

    /** The protocol: {@code HTTP} or {@code SMPP}. */
    String kind();

    /** Its share among the others that work. */
    int weight();

    /** Whether it can be asked by our id if a text has come. */
    boolean remembers();

    /** Hands texts over and does not wait; an answer for each comes, in their order, within less than {@link TextOutbox#LEASE}. */
    CompletableFuture<List<TextAnswer>> send(List<ShortText> texts);

    /**
     * Asks what became of texts; a state for each, in their order. Where a gateway pushes its receipts it knows only what is not pushed.
     *
     * @throws CourierAway it cannot be asked now
     */
    List<TextState> ask(List<AskedText> texts);

    /**
     * Tries whether it works again, without sending anything.
     *
     * @throws CourierAway it does not
     */
    void probe();

    /** Lets go of what is held open; the application goes. */
    default void close() {}
}
