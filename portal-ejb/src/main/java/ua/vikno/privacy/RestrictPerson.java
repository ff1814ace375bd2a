package ua.vikno.privacy;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * To restrict the data of a person.
 *
 * @param taxNumber РНОКПП of the person, ten digits
 * @param ground why; the person reads it in the copy of their data
 */
public record RestrictPerson(
        @NotNull String taxNumber,

        @NotNull @Size(min = 10, max = 500, message = "privacy.error.ground")
        String ground) {}
