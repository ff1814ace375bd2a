package ua.vikno.web;

import java.util.Set;

/**
 * One row of the address table.
 *
 * @param pattern as written: {@code /my/apply/{code}/{draft}}
 * @param audience role names, or one of {@link #OPEN}, {@link #VISITOR}, {@link #SIGNED_IN}, {@link #DEMO}
 * @param view path of the Facelets view or of a servlet that nobody reaches by that path, or {@link #SERVLET}
 */
public record Address(String pattern, Set<String> audience, String view) {

    /** Everyone may come. */
    public static final String OPEN = "open";
    /** Everyone, and the page knows who signed in; what is only {@link #OPEN} is the same for all. */
    public static final String VISITOR = "visitor";
    /** Anyone who signed in. */
    public static final String SIGNED_IN = "signed-in";
    /** Everyone, but only in the demo run. */
    public static final String DEMO = "demo";
    /** The address is mapped to a servlet and not to a view. */
    public static final String SERVLET = "servlet";

    /** A kiosk or a board that a chief let in, and nobody else. */
    public static final String DEVICE = "device";
    /** The words of the table that are no roles; each stands alone in its row. */
    public static final Set<String> WORDS = Set.of(OPEN, VISITOR, SIGNED_IN, DEMO, DEVICE);

    public Address {
        audience = Set.copyOf(audience);
    }

    public boolean isServlet() {
        return view.equals(SERVLET);
    }

    /** A servlet that nobody reaches by its own path: the address leads there with its values as parameters. */
    public boolean isInner() {
        return !isServlet() && !view.endsWith(".xhtml");
    }

    public boolean isOpen() {
        return audience.contains(OPEN);
    }

    public boolean isDemo() {
        return audience.contains(DEMO);
    }

    public boolean isForVisitors() {
        return audience.contains(VISITOR);
    }

    public boolean isForDevices() {
        return audience.contains(DEVICE);
    }

    /** Whether it is the same for all, so that nobody asks who comes. */
    public boolean isImpersonal() {
        return isOpen() || isDemo();
    }

    public boolean needsOnlySignIn() {
        return audience.contains(SIGNED_IN);
    }
}
