package ua.vikno.cityplan.loading;

/** A file that cannot be a plan: why, as a message key, and where. */
public final class NotAPlan extends RuntimeException {

    private final transient Object[] arguments;

    NotAPlan(String messageKey, Object... arguments) {
        super(messageKey);
        this.arguments = arguments.clone();
    }

    public Object[] arguments() {
        return arguments == null ? new Object[0] : arguments.clone();
    }
}
