package ua.vikno.web.my.submission;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import ua.vikno.kernel.Page;
import ua.vikno.submission.ApplicationSummary;
import ua.vikno.submission.Applications;
import ua.vikno.web.faces.WebRequest;

/** All applications of a person, newest first. */
@Named
@RequestScoped
public class ApplicationsPage {

    private static final int SIZE = 20;

    @Inject
    WebRequest web;

    @Inject
    Applications applications;

    private Page<ApplicationSummary> list;

    public void enter() {
        int number = web.param("page")
                .filter(text -> text.matches("\\d{1,5}"))
                .map(Integer::valueOf)
                .orElse(1);
        list = applications.mine(number, SIZE);
        if (list.isEmpty() && number > 1) {
            web.redirect("/my/applications");
        }
    }

    public Page<ApplicationSummary> getList() {
        return list;
    }

    public String getPrefix() {
        return web.url("/my/applications?page=");
    }
}
