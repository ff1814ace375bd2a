package ua.vikno.notification.twin;

/**
 * A short text as a provider took it.
 *
 * @param provider name of the twin
 * @param id the sender's own id; empty where the protocol has none
 * @param number the provider's number of it
 * @param parts in how many parts it came; 0 where the protocol does not tell
 */
public record TwinText(String provider, String id, String number, String from, String to, String body, int parts) {}
