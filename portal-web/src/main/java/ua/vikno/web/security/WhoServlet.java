package ua.vikno.web.security;

import static ua.vikno.kernel.Jsons.JSON;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Tells the script of a public page, which is the same for all, who is reading it. */
@WebServlet("/my/who")
public class WhoServlet extends HttpServlet {

    @Inject
    transient Who who;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("application/json;charset=UTF-8");
        response.getWriter()
                .write(JSON.createObjectBuilder()
                        .add("name", who.getName())
                        .add("citizen", who.isCitizen())
                        .add("staff", who.isStaff())
                        .build()
                        .toString());
    }
}
