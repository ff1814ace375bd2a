package ua.vikno.identity;

import java.util.Optional;

/**
 * Where the person goes on after signing in: an address of this portal and of nobody else.
 *
 * @param path begins with one slash, may have a query
 */
public record ReturnAddress(String path) {

    /** Printable ASCII without what browsers read as another host or as the end of a header. */
    private static final String FORM = "/(?![/\\\\])[!-\\[\\]-~]{0,999}";
    /** Pages of signing in itself would lead in a circle. */
    private static final String SIGNING = "(/en)?/sign-(in|out)([/?].*)?";

    public ReturnAddress {
        if (path == null || !path.matches(FORM) || path.matches(SIGNING)) {
            throw new IllegalArgumentException("Not an address of the portal");
        }
    }

    /** Reads what came in a request; empty where it is missing or leads elsewhere. */
    public static Optional<ReturnAddress> parse(String asked) {
        return asked == null || !asked.matches(FORM) || asked.matches(SIGNING)
                ? Optional.empty()
                : Optional.of(new ReturnAddress(asked));
    }

    public boolean isEnglish() {
        return path.matches("/en([/?].*)?");
    }

    /** Whether only staff have business there. */
    public boolean isForStaff() {
        return path.matches("(/en)?/(office|admin)([/?].*)?");
    }
}
