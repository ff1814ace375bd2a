package ua.vikno.web.open.content;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.net.URI;
import ua.vikno.content.ContentKind;

/** {@code /state-services}: what the state offers elsewhere, and where to order it. */
@Named
@RequestScoped
public class StateServicesPage extends OrderedList {

    @Override
    ContentKind kind() {
        return ContentKind.STATE_SERVICE;
    }

    @Override
    String address() {
        return "/state-services";
    }

    /** Whose site an address leads to, as people read it. */
    public String host(String url) {
        return URI.create(url).getHost();
    }
}
