package ua.vikno.web.my.submission;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import ua.vikno.kernel.BusinessException;
import ua.vikno.submission.ApplicationCopies;
import ua.vikno.submission.ApplicationNumber;
import ua.vikno.submission.CopyMailedToday;
import ua.vikno.submission.NoAddressKnown;
import ua.vikno.web.faces.RefusalWords;
import ua.vikno.web.faces.WebRequest;

/** {@code /my/applications/{number}/copy/mail}: a copy to the person's own address; says why not where it cannot be. */
@Named
@RequestScoped
public class MailCopyPage {

    @EJB
    ApplicationCopies copies;

    @Inject
    RefusalWords refusals;

    @Inject
    WebRequest web;

    private ApplicationNumber number;
    private String address;
    private String refusal = "";

    /** Mails the copy, or asks whether to. */
    public void enter() {
        number = web.param("number").flatMap(ApplicationNumber::parse).orElseThrow(web::notFound);
        address = copies.address(number).orElse("");
        if (!web.isPost()) {
            return;
        }
        try {
            copies.mail(number, web.getLang());
            web.redirect("/my/applications/" + number + "?mailed=1");
        } catch (NoAddressKnown | CopyMailedToday refused) {
            refusal = words(refused);
        }
    }

    private String words(BusinessException refused) {
        return refusals.of(refused);
    }

    public String getNumber() {
        return number.toString();
    }

    /** Where it goes; empty where the account has no address. */
    public String getAddress() {
        return address;
    }

    /** Why it was not mailed; empty where it may be. */
    public String getRefusal() {
        return refusal;
    }

    /** There is an address, and nothing was refused just now. */
    public boolean isAsking() {
        return !address.isEmpty() && refusal.isEmpty();
    }

    public String getUrl() {
        return web.url("/my/applications/" + number);
    }
}
