package ua.vikno.payment;

import java.io.InputStream;

/**
 * A file as a browser sent it.
 *
 * @param size bytes if known, −1 otherwise
 * @param content read once
 */
public record GivenFile(String name, long size, InputStream content) {}
