package ua.vikno.appointment;

import ua.vikno.kernel.BusinessException;

/** Rules or hours that cannot be: a break outside the hours, a closing before the opening, a step nobody knows. */
public class ScheduleUnfit extends BusinessException {

    /** What cannot be: {@code rules}, {@code hours}, {@code break}, {@code label}, {@code reason}, {@code day}. */
    public ScheduleUnfit(String what) {
        super("appointment.error.unfit." + what);
    }
}
