package ua.vikno.web.my.submission;

/**
 * A pane of the frame of steps.
 *
 * @param url empty where one cannot go yet
 */
public record StepPane(String label, String url, boolean done) {}
