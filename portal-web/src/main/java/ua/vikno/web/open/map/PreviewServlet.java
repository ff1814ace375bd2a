package ua.vikno.web.open.map;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import ua.vikno.cityplan.CityPlan;
import ua.vikno.cityplan.PlaceOffPlan;
import ua.vikno.cityplan.PlanAbsent;
import ua.vikno.cityplan.PlanPreview;
import ua.vikno.web.Gzip;
import ua.vikno.web.faces.Texts;

/**
 * {@code GET /map/preview?lat=&lon=&scale=&scheme=&frame=}: the place and the frame of its sheet as a picture, for pages without a
 * script and for lists; {@code scheme} as in {@link PlanPreview}, {@code frame=no} leaves the frame out.
 */
@WebServlet("/map/preview")
public class PreviewServlet extends HttpServlet {

    /** A picture runs nothing and asks for nothing, even when it is opened by itself. */
    private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'; sandbox";

    @EJB
    transient CityPlan plan;

    @EJB
    transient PlanPreview preview;

    @Inject
    transient Texts text;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            PlaceQuestion asked = PlaceQuestion.read(
                    request.getParameter("lat"),
                    request.getParameter("lon"),
                    request.getParameter("scale"),
                    plan::inCity);
            StringWriter drawn = new StringWriter();
            boolean framed = !"no".equals(request.getParameter("frame"));
            preview.svg(asked.point(), asked.scale(), framed, request.getParameter("scheme"), drawn);
            byte[] picture = drawn.toString().getBytes(StandardCharsets.UTF_8);
            response.setHeader("Content-Security-Policy", POLICY);
            response.setHeader("Cache-Control", "private, max-age=300");
            Gzip.send(request, response, "image/svg+xml", picture);
        } catch (BadQuestion bad) {
            Answers.refuse(response, bad, text);
        } catch (PlaceOffPlan off) {
            Answers.refuse(response, new BadQuestion("far"), text);
        } catch (PlanAbsent absent) {
            Answers.bare(response, HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
