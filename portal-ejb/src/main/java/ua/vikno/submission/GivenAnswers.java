package ua.vikno.submission;

import jakarta.json.JsonObject;

/** Answers of an application with the version of the form they belong to. */
public record GivenAnswers(String formCode, int formVersion, JsonObject answers) {}
