package ua.vikno.organisation;

/** What makes an office usable by everyone; each is there, is not there, or is not known. */
public enum Access {
    RAMP,
    LIFT,
    /** Tactile paths and signs. */
    TACTILE,
    /** A restroom for people in wheelchairs. */
    RESTROOM,
    /** Somebody who meets and helps. */
    ASSISTANT,
    SIGN_LANGUAGE,
    /** A shelter in the building or beside it. */
    SHELTER
}
