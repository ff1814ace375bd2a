package ua.vikno.web.my.submission;

/** A file of a field: its name with the end, its address, its size in words. */
public record FileView(long id, String name, String url, String note) {}
