package ua.vikno.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** A servlet of the open interface: it is read, by whoever wants to. */
public abstract class OpenServlet extends HttpServlet {

    @Override
    protected final void doOptions(HttpServletRequest request, HttpServletResponse response) {
        OpenAnswer.preflight(response);
    }
}
