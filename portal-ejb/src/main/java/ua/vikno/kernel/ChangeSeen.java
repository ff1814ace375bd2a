package ua.vikno.kernel;

/** CDI event on every node for every committed change, without a promise: for pushing to screens and waking workers. */
public record ChangeSeen(Change change) {}
