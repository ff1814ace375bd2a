package ua.vikno.casework;

import ua.vikno.kernel.BusinessException;

/** What a clerk asked of a route cannot be done; the reason says what is wrong. */
public class RouteRefused extends BusinessException {

    /**
     * A refusal.
     *
     * @param reason names the message {@code routes.refused.<reason>}
     */
    public RouteRefused(String reason, Object... arguments) {
        super("routes.refused." + reason, arguments);
    }
}
