package ua.vikno.catalogue;

/** How much of a service a person gets without coming: the city's own description, not what this portal can do today. */
public enum Channel {
    /** Повністю онлайн: the application and the result without a visit. */
    ONLINE_FULL,
    /** Онлайн і візит: the application online, the originals or the result at a desk. */
    ONLINE_BOOKING,
    /** Лише у відділенні. */
    IN_PERSON
}
