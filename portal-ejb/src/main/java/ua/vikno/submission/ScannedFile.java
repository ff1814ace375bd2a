package ua.vikno.submission;

import java.io.InputStream;

/**
 * A file from the scanner of a desk.
 *
 * @param title as the inventory calls it; empty for the name of the file
 * @param name as the browser sent it
 * @param size bytes if known, −1 otherwise
 */
public record ScannedFile(String title, String name, long size, InputStream content) {}
