package ua.vikno.web.my.submission;

import jakarta.ejb.EJB;
import jakarta.ejb.EJBException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ua.vikno.submission.DraftId;
import ua.vikno.submission.LateTypings;
import ua.vikno.submission.OlderPage;
import ua.vikno.web.AddressFilter;
import ua.vikno.web.LatePosts;

/** Steps of a draft that came too late are kept beside the draft. */
@ApplicationScoped
class LateForms implements LatePosts {

    private static final Logger LOG = Logger.getLogger(LateForms.class.getName());
    private static final Pattern DRAFT = Pattern.compile("/my/apply/[^/]+/([1-9]\\d{0,17})(/save)?");

    @EJB
    LateTypings late;

    @Override
    public boolean keep(long account, HttpServletRequest request) {
        Matcher address = DRAFT.matcher(String.valueOf(request.getAttribute(AddressFilter.PATH)));
        if (!address.matches()) {
            return false;
        }
        Optional<OlderPage> page = DraftId.parse(address.group(1)).map(id -> OlderForm.page(id, request::getParameter));
        try {
            page.ifPresent(sent -> late.keep(account, sent, asked -> PostedStep.read(asked, request)));
        } catch (EJBException e) {
            LOG.log(Level.WARNING, "A form that came late could not be kept", e);
        }
        return true;
    }
}
