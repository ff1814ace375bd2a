package ua.vikno.identity.adapter;

import java.time.Clock;
import ua.vikno.identity.ProviderDialogue;

/** The real dialogue with providers, for tests of signing in. */
public final class TestDialogue {

    private TestDialogue() {}

    public static ProviderDialogue create(Clock clock) {
        OidcDialogue dialogue = new OidcDialogue();
        dialogue.clock = clock;
        dialogue.directory = new ProviderDirectory();
        dialogue.directory.clock = clock;
        return dialogue;
    }
}
