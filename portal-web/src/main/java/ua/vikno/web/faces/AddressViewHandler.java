package ua.vikno.web.faces;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.context.FacesContext;
import java.util.Locale;
import java.util.Map;
import ua.vikno.web.AddressFilter;

/** Forms of Faces post back to the address the person sees, and the address decides the language. */
public class AddressViewHandler extends ViewHandlerWrapper {

    public AddressViewHandler(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public String getActionURL(FacesContext context, String viewId) {
        Object typed = attributes(context).get(AddressFilter.TYPED);
        boolean thisView = context.getViewRoot() != null
                && viewId.equals(context.getViewRoot().getViewId());
        if (typed == null || !thisView) {
            return super.getActionURL(context, viewId);
        }
        return context.getExternalContext().getRequestContextPath() + typed;
    }

    @Override
    public Locale calculateLocale(FacesContext context) {
        Object language = attributes(context).get(AddressFilter.LANGUAGE);
        return language == null ? super.calculateLocale(context) : Locale.forLanguageTag((String) language);
    }

    private static Map<String, Object> attributes(FacesContext context) {
        return context.getExternalContext().getRequestMap();
    }
}
