package ua.vikno.kernel;

/** The one place a feature asks who acts; filled by {@code identity} for people, by the job itself for jobs. */
public interface CurrentActor {

    /** Never null: {@link Actor#NOBODY} before sign-in. */
    Actor get();
}
