package ua.vikno.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Decides whether a request may come to an address of the table. */
public interface Doorkeeper {

    /**
     * Lets the request in or answers it.
     *
     * @return false where the answer was given here
     */
    boolean admits(Address address, HttpServletRequest request, HttpServletResponse response) throws IOException;
}
