package ua.vikno.appointment;

/**
 * A time that somebody asks for.
 *
 * @param topic id of what they come for
 * @param service code of the service they come for; empty where none was named
 * @param language {@code uk} or {@code en}, in which they are written to
 */
public record HoldTime(long topic, ChosenTime chosen, String service, String language) {

    private static final int LONGEST_CODE = 20;

    public HoldTime {
        service = service == null || service.length() > LONGEST_CODE ? "" : service;
        language = "en".equals(language) ? "en" : "uk";
    }
}
