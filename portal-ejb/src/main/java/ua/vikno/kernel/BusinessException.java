package ua.vikno.kernel;

import jakarta.ejb.ApplicationException;

/**
 * A refusal the person can understand: a message key with arguments, worded by the web layer. Rolls the transaction back.
 *
 * <p>Subclasses are named after the broken rule ({@code SlotAlreadyTaken}); the first segment of the key names the feature.
 */
@ApplicationException(rollback = true, inherited = true)
public class BusinessException extends RuntimeException {

    private final String messageKey;
    private final transient Object[] arguments;

    public BusinessException(String messageKey, Object... arguments) {
        super(messageKey);
        this.messageKey = messageKey;
        this.arguments = arguments.clone();
    }

    public String messageKey() {
        return messageKey;
    }

    public Object[] arguments() {
        return arguments == null ? new Object[0] : arguments.clone();
    }
}
