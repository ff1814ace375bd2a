package ua.vikno.appointment;

/**
 * A time that is held while somebody says who they are.
 *
 * @param visit what it will be
 * @param phone to which the last code was sent, most of it hidden; empty while none was
 * @param name that goes with it; empty while none was given
 * @param canTexts whether the portal sends codes at all
 */
public record HeldTime(VisitView visit, String phone, String name, boolean canTexts) {

    public boolean isCodeSent() {
        return !phone.isEmpty();
    }
}
