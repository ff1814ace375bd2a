package ua.vikno.identity;

import java.net.URI;
import java.util.Set;

/** Asks a provider to be surer of the person than it usually is: {@code acr_values} of OpenID Connect Core 1.0, 3.1.2.1. */
public final class AskedAssurance {

    private static final Set<String> LEVELS = Set.of("low", "substantial", "high");

    private AskedAssurance() {}

    /**
     * The question with the level that is wanted. What the provider then states is what counts: it may be less.
     *
     * @param question where the browser is sent to
     * @param level {@code low}, {@code substantial} or {@code high}; anything else, and null, leaves the question as it is
     */
    public static URI in(URI question, String level) {
        if (level == null || !LEVELS.contains(level)) {
            return question;
        }
        String joint = question.getRawQuery() == null ? "?" : "&";
        return URI.create(question + joint + "acr_values=" + level);
    }
}
