package ua.vikno.web.open.map;

import static ua.vikno.kernel.Jsons.JSON;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import ua.vikno.cityplan.AddressMatch;
import ua.vikno.cityplan.AddressSearch;
import ua.vikno.web.faces.Texts;

/** {@code GET /api/v1/addresses?q=липова 17}: at most ten addresses, best first, with their points. */
@WebServlet("/api/v1/addresses")
public class AddressesServlet extends HttpServlet {

    private static final int MOST = 10;
    private static final int FEWEST_LETTERS = 2;
    private static final int LONGEST = 200;

    @EJB
    transient AddressSearch search;

    @Inject
    transient Texts text;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            String asked = readText(request.getParameter("q"));
            List<AddressMatch> found = asked.length() < FEWEST_LETTERS ? List.of() : search.search(asked, MOST);
            JsonArrayBuilder addresses = JSON.createArrayBuilder();
            found.forEach(match -> addresses.add(JSON.createObjectBuilder()
                    .add("text", match.text())
                    .add("former", match.formerName())
                    .add("house", match.house())
                    .add("lat", match.point().latitude())
                    .add("lon", match.point().longitude())));
            Answers.json(
                    response,
                    JSON.createObjectBuilder().add("addresses", addresses).build());
        } catch (BadQuestion bad) {
            Answers.refuse(response, bad, text);
        }
    }

    /** What was typed, trimmed; a missing text, control characters and a text no address has are refused. */
    static String readText(String typed) {
        if (typed == null || typed.chars().anyMatch(Character::isISOControl)) {
            throw new BadQuestion("text");
        }
        String trimmed = typed.strip();
        if (trimmed.length() > LONGEST) {
            throw new BadQuestion("long", LONGEST);
        }
        return trimmed;
    }
}
