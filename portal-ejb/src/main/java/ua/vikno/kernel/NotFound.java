package ua.vikno.kernel;

/** There is no such thing, or it is not this person's to see: the web layer answers 404 and says no more. */
public class NotFound extends BusinessException {

    public NotFound(String messageKey, Object... arguments) {
        super(messageKey, arguments);
    }
}
