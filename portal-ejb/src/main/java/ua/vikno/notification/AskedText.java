package ua.vikno.notification;

/**
 * A text a provider is asked about.
 *
 * @param id ours
 * @param outsideId the provider's; empty where its answer was lost
 */
public record AskedText(String id, String outsideId) {}
