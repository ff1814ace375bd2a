package ua.vikno.appointment;

import ua.vikno.submission.ApplicationProgress;

/** Stops and the moves of their visits, on the beans of one counter. */
final class Stopped {

    final HallStops stops = new HallStops();
    final VisitShift shift = new VisitShift();

    private final OwnBookings own;

    Stopped(OwnBookings own) {
        this.own = own;
    }

    void fill(Timetable timetable, VisitNews news, ApplicationProgress applications) {
        StopNews told = new StopNews();
        told.own = own.news;
        told.visits = news;
        shift.stops = own.counter.stops;
        shift.rows = own.rows;
        shift.reception = own.counter.rows;
        shift.timetable = timetable;
        shift.bookings = own.counter.bookings;
        shift.applications = applications;
        shift.news = told;
        shift.clock = own.clock;
        stops.reception = own.counter.rows;
        stops.stops = own.counter.stops;
        stops.previews = new StopPreview();
        stops.previews.stops = own.counter.stops;
        stops.previews.reception = own.counter.rows;
        stops.previews.timetable = timetable;
        stops.previews.offices = own.counter.times.offices;
        stops.audit = news.audit;
        stops.clock = own.clock;
    }
}
