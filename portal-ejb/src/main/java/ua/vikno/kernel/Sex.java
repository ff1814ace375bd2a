package ua.vikno.kernel;

/** Sex as identity documents and the tax number state it. */
public enum Sex {
    MALE,
    FEMALE
}
