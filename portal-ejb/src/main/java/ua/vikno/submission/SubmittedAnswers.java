package ua.vikno.submission;

import jakarta.json.JsonObject;
import java.time.LocalDate;

/**
 * What judging an application's answers needs of it.
 *
 * @param day of submitting, Kyiv's
 */
record SubmittedAnswers(long id, long account, LocalDate day, String formCode, int formVersion, JsonObject answers) {}
