package ua.vikno.organisation;

import ua.vikno.kernel.BusinessException;

/** Hours that cannot be. */
public class HoursUnfit extends BusinessException {

    /**
     * Says what cannot be.
     *
     * @param what {@code shape}: not hours at all; {@code order}: it closes before it opens; {@code overlap}; {@code many};
     *     {@code none}: a week without a single day
     */
    public HoursUnfit(String what) {
        super("organisation.hours." + what);
    }
}
