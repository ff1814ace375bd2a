package ua.vikno.web.open.api;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import ua.vikno.kernel.Settings;
import ua.vikno.web.OpenAnswer;
import ua.vikno.web.OpenServlet;

/** {@code GET /api/v1/openapi}: the description of the open interface (OpenAPI 3.1), with this portal's address in it. */
@WebServlet("/api/v1/openapi")
public class OpenApiServlet extends OpenServlet {

    static final String FILE = "openapi.json";

    @Inject
    transient Settings settings;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try (InputStream file = OpenApiServlet.class.getResourceAsStream(FILE)) {
            String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            OpenAnswer.send(
                    request, response, "application/json", text.replace("https://portal.example", settings.baseUrl()));
        }
    }
}
