package ua.vikno.web;

import static ua.vikno.kernel.Jsons.JSON;

import jakarta.json.JsonObject;
import jakarta.json.JsonWriter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;

/**
 * An answer of the open interface: the same for everyone, readable by pages of other sites (CORS), asked for again by its ETag, so that a
 * change shows at the next request and what did not change is not sent twice.
 */
public final class OpenAnswer {

    private OpenAnswer() {}

    /** 200 with the JSON, or 304. */
    public static void json(HttpServletRequest request, HttpServletResponse response, JsonObject body)
            throws IOException {
        send(request, response, "application/json", text(body));
    }

    /** 200 with a text in UTF-8, or 304. */
    public static void send(HttpServletRequest request, HttpServletResponse response, String type, String text)
            throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        String tag = EntityTag.of(bytes);
        forEveryone(response);
        response.setHeader("ETag", tag);
        if (EntityTag.isHeld(request, tag)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType(type + ";charset=UTF-8");
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }

    /** A refusal by RFC 9457, in words for people. */
    public static void refuse(HttpServletResponse response, int status, String title, String detail)
            throws IOException {
        forEveryone(response);
        response.setStatus(status);
        response.setContentType("application/problem+json;charset=UTF-8");
        response.getWriter()
                .write(text(JSON.createObjectBuilder()
                        .add("type", "about:blank")
                        .add("title", title)
                        .add("status", status)
                        .add("detail", detail)
                        .build()));
    }

    /** Pages of every site may read this; a copy is asked about before it is used again. */
    public static void forEveryone(HttpServletResponse response) {
        response.setHeader("Access-Control-Allow-Origin", "*");
        response.setHeader("Access-Control-Expose-Headers", "ETag");
        response.setHeader("Cache-Control", "public, no-cache");
    }

    /** What a browser asks before a page of another site sends {@code If-None-Match}. */
    public static void preflight(HttpServletResponse response) {
        forEveryone(response);
        response.setHeader("Access-Control-Allow-Methods", "GET, HEAD");
        response.setHeader("Access-Control-Allow-Headers", "If-None-Match");
        response.setHeader("Access-Control-Max-Age", "86400");
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    }

    private static String text(JsonObject body) {
        StringWriter text = new StringWriter();
        try (JsonWriter writer = JSON.createWriter(text)) {
            writer.writeObject(body);
        }
        return text.toString();
    }
}
