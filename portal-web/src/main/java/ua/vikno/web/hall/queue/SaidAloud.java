package ua.vikno.web.hall.queue;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import ua.vikno.queue.TicketNumber;
import ua.vikno.web.faces.Texts;
import ua.vikno.web.faces.WebRequest;

/** A call as it is said aloud and read by screen readers: {@code #{saidAloud.said(call.number, call.desk)}}. */
@Named
@RequestScoped
public class SaidAloud {

    @Inject
    Texts text;

    @Inject
    WebRequest web;

    /** Номер А сорок два, до вікна три. */
    public String said(TicketNumber number, String desk) {
        String place = SpokenCall.place(desk, web.getLang());
        String spoken = SpokenCall.number(number, web.getLang());
        return place.isEmpty() ? text.of("queue.voice.at", spoken, desk) : text.of("queue.voice.to", spoken, place);
    }
}
