package ua.vikno.web.open.api;

import static ua.vikno.kernel.Jsons.JSON;

import jakarta.ejb.EJB;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import ua.vikno.organisation.OfficeView;
import ua.vikno.organisation.Offices;
import ua.vikno.web.OpenAnswer;
import ua.vikno.web.OpenServlet;

/** {@code GET /api/v1/offices}: where the centre receives people. */
@WebServlet("/api/v1/offices")
public class OfficesServlet extends OpenServlet {

    @EJB
    transient Offices offices;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        JsonArrayBuilder items = JSON.createArrayBuilder();
        offices.all().forEach(office -> items.add(item(office)));
        OpenAnswer.json(
                request,
                response,
                JSON.createObjectBuilder().add("items", items).build());
    }

    private static JsonObjectBuilder item(OfficeView office) {
        return JSON.createObjectBuilder()
                .add("code", office.code())
                .add("slug", office.slug())
                .add("kind", office.kind().name())
                .add("name", ApiWords.bilingual(office.name()))
                .add("address", ApiWords.bilingual(office.address()))
                .add("hours", ApiWords.bilingual(office.hours()))
                .add("phone", office.phone())
                .add("latitude", office.latitude())
                .add("longitude", office.longitude());
    }
}
