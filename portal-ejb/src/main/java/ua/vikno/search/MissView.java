package ua.vikno.search;

/**
 * What was looked for in vain.
 *
 * @param typed in small letters
 * @param times how often in the period
 */
public record MissView(String typed, long times) {}
