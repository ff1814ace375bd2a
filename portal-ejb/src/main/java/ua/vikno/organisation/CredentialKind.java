package ua.vikno.organisation;

/** What a person of staff holds until a day. */
public enum CredentialKind {
    /** A qualified electronic signature's key (КЕП). */
    KEY,
    /** An access to a state register. */
    REGISTER
}
