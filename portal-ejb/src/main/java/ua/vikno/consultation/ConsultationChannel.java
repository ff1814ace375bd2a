package ua.vikno.consultation;

/** How somebody asked. */
public enum ConsultationChannel {
    DESK,
    PHONE,
    ONLINE,
    POST
}
