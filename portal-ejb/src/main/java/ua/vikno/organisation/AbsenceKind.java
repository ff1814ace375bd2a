package ua.vikno.organisation;

/** Why somebody is away; no more than that is kept. */
public enum AbsenceKind {
    LEAVE,
    ILLNESS,
    TRIP,
    TRAINING,
    OTHER
}
