package ua.vikno.notification.twin;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/** What every stand-in of a provider has: it keeps what came and can be cut off, deaf, mute or busy. */
public abstract class TextTwin implements AutoCloseable {

    private final String name;
    private final Consumer<TwinText> kept;
    private final List<TwinText> texts = new CopyOnWriteArrayList<>();
    private final Set<String> off = ConcurrentHashMap.newKeySet();
    private final Set<String> struck = ConcurrentHashMap.newKeySet();
    private final AtomicInteger mute = new AtomicInteger();
    private final AtomicInteger deaf = new AtomicInteger();
    private final AtomicInteger busy = new AtomicInteger();

    protected TextTwin(String name, Consumer<TwinText> kept) {
        this.name = name;
        this.kept = kept;
    }

    /** The line is cut: nobody gets through, and who is in the middle is torn off. */
    public abstract void cut();

    /** The line is back. */
    public abstract void resume();

    /** Address for the portal's settings. */
    public abstract String url();

    /** The next so many texts are taken, and their answers are lost. */
    public final void mute(int texts) {
        mute.set(texts);
    }

    /** The next so many texts are lost on the way, and there is no answer. */
    public final void deaf(int texts) {
        deaf.set(texts);
    }

    /** The next so many texts are too many. */
    public final void busy(int texts) {
        busy.set(texts);
    }

    /** A telephone that is switched off: what comes for it is not delivered. */
    public final void switchOff(String phone) {
        off.add(phone.replace("+", ""));
    }

    /** A number that nobody has: nothing is taken for it. */
    public final void strike(String phone) {
        struck.add(phone.replace("+", ""));
    }

    /** All that came, in order. */
    public final List<TwinText> texts() {
        return List.copyOf(texts);
    }

    public final String name() {
        return name;
    }

    protected final void keep(TwinText text) {
        texts.add(text);
        kept.accept(text);
    }

    protected final boolean isOff(String phone) {
        return off.contains(phone.replace("+", ""));
    }

    protected final boolean isNumber(String phone) {
        String digits = phone.replace("+", "");
        return digits.matches("380[0-9]{9}") && !struck.contains(digits);
    }

    protected final boolean isMute() {
        return happens(mute);
    }

    protected final boolean isDeaf() {
        return happens(deaf);
    }

    protected final boolean isBusy() {
        return happens(busy);
    }

    private static boolean happens(AtomicInteger left) {
        return left.getAndUpdate(now -> Math.max(0, now - 1)) > 0;
    }

    @Override
    public void close() {
        cut();
    }
}
