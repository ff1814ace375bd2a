package ua.vikno.casework;

import jakarta.validation.constraints.NotNull;

/**
 * Decide a complaint.
 *
 * @param complaint its id
 * @param upheld the decision is cancelled; else it stays
 * @param verdict why
 */
public record DecideComplaint(
        @NotNull String complaint, boolean upheld, @NotNull String verdict) {}
