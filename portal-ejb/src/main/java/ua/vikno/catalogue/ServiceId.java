package ua.vikno.catalogue;

/** Identifies a service for ever, even if its code changes. */
public record ServiceId(long value) {}
