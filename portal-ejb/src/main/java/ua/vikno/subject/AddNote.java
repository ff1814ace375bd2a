package ua.vikno.subject;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import ua.vikno.registry.CardId;

/**
 * To write on a person's card.
 *
 * @param words the person reads them in the copy of their data
 */
public record AddNote(
        @NotNull CardId card,

        @NotBlank(message = "subject.error.note") @Size(max = 1_000, message = "subject.error.note")
        String words) {}
