package ua.vikno.identity;

import jakarta.enterprise.context.RequestScoped;
import ua.vikno.kernel.Actor;

/** Who acts in this request: set once by the sign-in mechanism of the web layer, read through {@code CurrentActor}. */
@RequestScoped
public class ActingPerson {

    private Actor actor = Actor.NOBODY;

    /** The caller is known from the session row. */
    public void become(Actor person) {
        actor = person;
    }

    Actor actor() {
        return actor;
    }
}
