package ua.vikno.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ua.vikno.document.DocumentContent;
import ua.vikno.document.DocumentView;

/** Sends a stored file to be kept by the person: whole or one range of it, never shown inside a page, never kept by a cache. */
public final class Download {

    private static final Pattern RANGE = Pattern.compile("bytes=(\\d{0,18})-(\\d{0,18})");

    private Download() {}

    /** Answers with the file. The reader has been checked. */
    public static void send(DocumentContent content, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        DocumentView file = content.view();
        String tag = "\"" + file.sha256() + "\"";
        response.setHeader("Content-Disposition", disposition(file));
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
        response.setHeader("Cache-Control", "private, no-cache");
        response.setHeader("Accept-Ranges", "bytes");
        response.setHeader("ETag", tag);
        if (tag.equals(request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType(file.type().mediaType());
        Part part = part(request, file, tag);
        if (part == null) {
            response.setHeader("Content-Range", "bytes */" + file.size());
            response.sendError(HttpServletResponse.SC_REQUESTED_RANGE_NOT_SATISFIABLE);
            return;
        }
        if (part.length() < file.size()) {
            response.setStatus(HttpServletResponse.SC_PARTIAL_CONTENT);
            response.setHeader(
                    "Content-Range",
                    "bytes " + part.from() + "-" + (part.from() + part.length() - 1) + "/" + file.size());
        }
        response.setContentLengthLong(part.length());
        if (!request.getMethod().equals("HEAD")) {
            try (InputStream bytes = content.read(part.from(), part.length())) {
                bytes.transferTo(response.getOutputStream());
            }
        }
    }

    private record Part(long from, long length) {}

    /** The part asked for; the whole where none or something unreadable was; null where it lies outside the file. */
    private static Part part(HttpServletRequest request, DocumentView file, String tag) {
        Part whole = new Part(0, file.size());
        String range = request.getHeader("Range");
        String condition = request.getHeader("If-Range");
        Matcher bounds = RANGE.matcher(range == null ? "" : range);
        if (!bounds.matches() || range.equals("bytes=-") || condition != null && !condition.equals(tag)) {
            return whole;
        }
        if (bounds.group(1).isEmpty()) {
            long last = Math.min(Long.parseLong(bounds.group(2)), file.size());
            return last == 0 ? null : new Part(file.size() - last, last);
        }
        long from = Long.parseLong(bounds.group(1));
        long to = bounds.group(2).isEmpty()
                ? file.size() - 1
                : Math.min(Long.parseLong(bounds.group(2)), file.size() - 1);
        return from > to ? null : new Part(from, to - from + 1);
    }

    /** The name for old programs in plain letters, for all others as it is (RFC 6266). */
    private static String disposition(DocumentView file) {
        String plain = file.name().replaceAll("[^\\x20-\\x7E]|[\"\\\\]", "_");
        String exact = URLEncoder.encode(file.name(), StandardCharsets.UTF_8).replace("+", "%20");
        return "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + exact;
    }
}
