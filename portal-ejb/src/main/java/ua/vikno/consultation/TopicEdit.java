package ua.vikno.consultation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * How a topic is to be.
 *
 * @param id 0 for a new one
 * @param key 1 to 9; null for none
 * @param retired no longer offered
 */
public record TopicEdit(
        long id,

        @NotBlank(message = "consultation.error.topic") @Size(max = 100, message = "consultation.error.topic")
        String uk,

        @NotNull @Size(max = 100, message = "consultation.error.topic")
        String en,

        Integer key,
        boolean retired) {}
