package ua.vikno.submission;

import java.time.Instant;

/**
 * A step of an application's way.
 *
 * @param by who did it
 */
public record StatusChangeView(ApplicationStatus status, Instant at, String by) {}
