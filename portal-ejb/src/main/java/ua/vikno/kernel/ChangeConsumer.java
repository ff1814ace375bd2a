package ua.vikno.kernel;

/**
 * Reads the change feed behind a cursor of its own, each change in one transaction with the cursor's step. May see a change
 * twice after a crash of an outside system, so it must be idempotent.
 */
public interface ChangeConsumer {

    /** Name of the cursor; stable for ever. */
    String name();

    /** Takes one change; an exception leaves the cursor where it is and the change is tried again. */
    void consume(Change change);
}
