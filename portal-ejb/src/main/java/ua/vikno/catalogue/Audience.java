package ua.vikno.catalogue;

/** For whom a reader looks for services; a service for both is found by either. */
public enum Audience {
    PEOPLE,
    BUSINESS
}
