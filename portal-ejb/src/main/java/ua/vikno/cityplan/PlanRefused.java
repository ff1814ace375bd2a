package ua.vikno.cityplan;

import ua.vikno.kernel.BusinessException;

/** The file offered as a plan cannot be one; the key says why, the arguments where. The plan in use stays. */
public class PlanRefused extends BusinessException {

    public PlanRefused(String messageKey, Object... arguments) {
        super(messageKey, arguments);
    }
}
