package ua.vikno.identity;

import java.util.Locale;
import ua.vikno.kernel.BusinessException;

/** Signing in did not happen; nothing is lost and the person may try again. */
public class SignInRefused extends BusinessException {

    private final Reason reason;

    /** Why; each has words of its own under {@code identity.sign-in.}. */
    public enum Reason {
        /** No such provider in the settings. */
        UNKNOWN_PROVIDER,
        /** The provider does not answer, or answers nonsense. */
        PROVIDER_UNAVAILABLE,
        /** The person or the provider said no. */
        DENIED,
        /** The answer belongs to no sign-in that this browser began, or to one begun too long ago. */
        NOT_BEGUN_HERE,
        /** The answer was used before. */
        REPLAYED,
        /** The answer came from another provider than the one asked. */
        OTHER_PROVIDER,
        /** The provider's statement is not genuine, not for us, or not of now. */
        NOT_GENUINE,
        /** The provider does not tell enough to know the person. */
        INCOMPLETE,
        /** The statement contradicts what the account is known by. */
        OTHER_PERSON
    }

    public SignInRefused(Reason reason) {
        super("identity.sign-in." + reason.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        this.reason = reason;
    }

    public SignInRefused(Reason reason, Throwable cause) {
        this(reason);
        initCause(cause);
    }

    public Reason reason() {
        return reason;
    }
}
