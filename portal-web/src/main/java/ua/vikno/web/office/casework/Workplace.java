package ua.vikno.web.office.casework;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import ua.vikno.casework.CaseSearch;
import ua.vikno.kernel.Role;
import ua.vikno.organisation.Offices;
import ua.vikno.organisation.Providers;
import ua.vikno.organisation.Staff;
import ua.vikno.organisation.StaffMember;
import ua.vikno.web.faces.WebRequest;

/** The frame of office pages: where the person sits and what waits for them. */
@Named
@RequestScoped
public class Workplace {

    @EJB
    Staff staff;

    @EJB
    Offices offices;

    @EJB
    Providers providers;

    @EJB
    CaseSearch search;

    @Inject
    WebRequest web;

    private StaffMember member;

    /** The office where they sit, else their provider, else what they do. */
    public String getPlace() {
        String language = web.getLang();
        return member().office()
                .flatMap(offices::byId)
                .map(office -> office.name().in(language))
                .or(() -> member().providers().stream()
                        .findFirst()
                        .flatMap(providers::byId)
                        .map(provider -> provider.name().in(language)))
                .orElseGet(() -> member().position().in(language));
    }

    /** They register applications. */
    public boolean isRegistering() {
        return member().roles().contains(Role.ADMINISTRATOR) || member().roles().contains(Role.CHIEF);
    }

    /** The page is one of those where visitors are written down; the desk's queue has a line of its own. */
    public boolean isReception() {
        return web.getPath().startsWith("/office/desk") && !web.getPath().equals("/office/desk/queue");
    }

    /** They work on cases. */
    public boolean isHandling() {
        return isRegistering() || member().roles().contains(Role.PROVIDER_OFFICER);
    }

    /** How many applications wait to be registered. */
    public long getWaiting() {
        return search.waiting();
    }

    private StaffMember member() {
        if (member == null) {
            member = staff.mine();
        }
        return member;
    }
}
