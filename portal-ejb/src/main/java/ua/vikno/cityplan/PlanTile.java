package ua.vikno.cityplan;

/**
 * A tile of the plan: gzip-compressed JSON, as {@code docs/map.md} describes. The same address always has the same bytes.
 *
 * @param gzip the bytes to send with {@code Content-Encoding: gzip}; not to be changed
 * @param etag a tag without quotes
 */
@SuppressWarnings("ArrayRecordComponent")
public record PlanTile(byte[] gzip, String etag) {}
