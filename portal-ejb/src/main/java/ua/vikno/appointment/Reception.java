package ua.vikno.appointment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** How an office takes bookings. */
@Entity
@Table(schema = "appointment", name = "reception")
class Reception {

    private static final int USUAL_PER_PERSON = 3;

    @Id
    @Column(name = "office_id")
    Long office;

    boolean open;

    @Column(name = "step_minutes", nullable = false)
    int stepMinutes;

    @Column(name = "window_days", nullable = false)
    int windowDays;

    @Column(name = "notice_minutes", nullable = false)
    int noticeMinutes;

    @Column(name = "walk_in_percent", nullable = false)
    int walkInPercent;

    @Column(name = "most_per_person", nullable = false)
    int mostPerPerson = USUAL_PER_PERSON;

    @Column(name = "most_missed", nullable = false)
    int mostMissed = MissRules.USUAL.most();

    @Column(name = "missed_days", nullable = false)
    int missedDays = MissRules.USUAL.withinDays();

    @Column(name = "barred_days", nullable = false)
    int barredDays = MissRules.USUAL.barredDays();

    @Version
    long version;

    protected Reception() {}

    Reception(long office, ReceptionRules rules) {
        this.office = office;
        follow(rules);
    }

    final void follow(ReceptionRules rules) {
        open = rules.open();
        stepMinutes = rules.stepMinutes();
        windowDays = rules.windowDays();
        noticeMinutes = rules.noticeMinutes();
    }

    ReceptionRules rules() {
        return new ReceptionRules(open, stepMinutes, windowDays, noticeMinutes);
    }

    /** What it keeps back from now on. */
    void follow(BookingRules rules) {
        walkInPercent = rules.walkInPercent();
        mostPerPerson = rules.mostPerPerson();
    }

    /** When who does not come books no more, from now on. */
    void follow(MissRules rules) {
        mostMissed = rules.most();
        missedDays = rules.withinDays();
        barredDays = rules.barredDays();
    }

    MissRules missRules() {
        return new MissRules(mostMissed, missedDays, barredDays);
    }

    BookingRules bookingRules() {
        return new BookingRules(walkInPercent, mostPerPerson);
    }
}
