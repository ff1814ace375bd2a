package ua.vikno.web.office.queue;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import ua.vikno.queue.AlarmView;
import ua.vikno.queue.HallAlarms;

/** Who calls colleagues now, on top of every page of who works in halls: {@code #{alarmBell.alarms}}. */
@Named
@RequestScoped
public class AlarmBell {

    @EJB
    HallAlarms hall;

    private List<AlarmView> alarms;

    public List<AlarmView> getAlarms() {
        if (alarms == null) {
            alarms = hall.now();
        }
        return alarms;
    }
}
