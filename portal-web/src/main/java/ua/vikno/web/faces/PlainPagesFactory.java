package ua.vikno.web.faces;

import jakarta.faces.context.FacesContext;
import jakarta.faces.context.FacesContextFactory;
import jakarta.faces.lifecycle.Lifecycle;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import org.primefaces.context.PrimeFacesContext;
import org.primefaces.context.PrimeFacesContextFactory;
import org.primefaces.csp.CspState;
import ua.vikno.web.AddressFilter;
import ua.vikno.web.OfficePages;

/**
 * Keeps PrimeFaces out of pages that are not the office's or the administration's: there it would add a policy with a nonce to
 * every answer and a container session to every visitor.
 */
public class PlainPagesFactory extends FacesContextFactory {

    public PlainPagesFactory(FacesContextFactory wrapped) {
        super(wrapped);
    }

    @Override
    public FacesContext getFacesContext(Object context, Object request, Object response, Lifecycle lifecycle) {
        if (isOfOffice(request)) {
            return getWrapped().getFacesContext(context, request, response, lifecycle);
        }
        FacesContext plain = plain(getWrapped()).getFacesContext(context, request, response, lifecycle);
        CspState done = PrimeFacesContext.getCspState(plain);
        done.setInitialized(true);
        return plain;
    }

    /** Error pages are plain wherever they come up: they are sent past the filter that keeps the office's policies one. */
    private static boolean isOfOffice(Object request) {
        return request instanceof HttpServletRequest http
                && http.getDispatcherType() != DispatcherType.ERROR
                && http.getAttribute(AddressFilter.PATH) instanceof String path
                && OfficePages.holds(path);
    }

    private static FacesContextFactory plain(FacesContextFactory factory) {
        return factory instanceof PrimeFacesContextFactory prime ? plain(prime.getWrapped()) : factory;
    }
}
