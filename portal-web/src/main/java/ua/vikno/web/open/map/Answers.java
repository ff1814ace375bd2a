package ua.vikno.web.open.map;

import static ua.vikno.kernel.Jsons.JSON;

import jakarta.json.JsonObject;
import jakarta.json.JsonWriter;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import ua.vikno.web.faces.Texts;

/** JSON answers and refusals in one manner. */
final class Answers {

    private Answers() {}

    /** An answer that is the same for everyone and may be kept by the asking browser for some minutes. */
    static void json(HttpServletResponse response, JsonObject body) throws IOException {
        response.setHeader("Cache-Control", "private, max-age=300");
        write(response, "application/json", body);
    }

    /** 400 with a code for programs and a sentence for people (RFC 9457). */
    static void refuse(HttpServletResponse response, BadQuestion bad, Texts text) throws IOException {
        response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        response.setHeader("Cache-Control", "no-store");
        write(
                response,
                "application/problem+json",
                JSON.createObjectBuilder()
                        .add("type", "about:blank")
                        .add("title", text.get("map.bad.title"))
                        .add("status", HttpServletResponse.SC_BAD_REQUEST)
                        .add("code", bad.code())
                        .add("detail", text.of("map.bad." + bad.code(), bad.arguments()))
                        .build());
    }

    /** An error without the site's error page: nobody reads a page in the place of a tile or a picture. */
    static void bare(HttpServletResponse response, int status) {
        response.setStatus(status);
        response.setHeader("Cache-Control", "no-store");
        response.setContentLength(0);
    }

    private static void write(HttpServletResponse response, String type, JsonObject body) throws IOException {
        response.setContentType(type);
        response.setCharacterEncoding("UTF-8");
        try (JsonWriter writer = JSON.createWriter(response.getWriter())) {
            writer.writeObject(body);
        }
    }
}
