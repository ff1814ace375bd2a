package ua.vikno.identity;

/**
 * What the browser brought back from a provider; every part as it came and may be null.
 *
 * @param state names the sign-in it answers
 * @param code stands for the provider's statement
 * @param error why there is no code
 * @param issuer who says so (RFC 9207)
 */
public record ProviderAnswer(String state, String code, String error, String issuer) {}
