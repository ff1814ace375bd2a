package ua.vikno.web;

import jakarta.servlet.http.HttpServletRequest;

/** Keeps what a form sends after its session has lapsed, so that the person finds it when they are back. */
public interface LatePosts {

    /**
     * Keeps the form of this request, if it is one that can be kept.
     *
     * @param account whose session it was; the form carried that session's token
     * @return whether the form is one that is kept in its own way
     */
    boolean keep(long account, HttpServletRequest request);
}
