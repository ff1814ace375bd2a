package ua.vikno.payment;

/** Who said how much is due. */
public enum FeeSource {
    /** The catalogue's fee of the service. */
    CATALOGUE,
    /** What the form computed from the answers. */
    FORM,
    /** A clerk, with a basis. */
    CLERK
}
