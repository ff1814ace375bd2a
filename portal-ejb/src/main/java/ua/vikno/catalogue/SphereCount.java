package ua.vikno.catalogue;

/** A sphere and how many services it holds. */
public record SphereCount(SphereView sphere, long services) {}
