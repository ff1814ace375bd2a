package ua.vikno.web.open.audit;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import ua.vikno.audit.AuditChain;
import ua.vikno.audit.ChainRoot;
import ua.vikno.kernel.Page;
import ua.vikno.web.faces.WebRequest;

/** {@code /audit-roots}: the root of every day, by which anyone may hold the trail to what it was. Names nobody. */
@Named
@RequestScoped
public class RootsPage {

    @EJB
    AuditChain chain;

    @Inject
    WebRequest web;

    private Page<ChainRoot> list;

    /** Reads the page the address asks for. */
    public void enter() {
        list = chain.roots(web.param("page")
                .filter(given -> given.matches("[1-9]\\d{0,4}"))
                .map(Integer::valueOf)
                .orElse(1));
    }

    public Page<ChainRoot> getList() {
        return list;
    }

    public String getPrefix() {
        return web.url("/audit-roots?page=");
    }
}
