package ua.vikno.web.faces;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import ua.vikno.kernel.Settings;

/** Who owns this portal and how to call them, for the frame of every page; from the installation's settings. */
@Named
@ApplicationScoped
public class Site {

    @Inject
    Settings settings;

    @Inject
    WebRequest web;

    /** The council whose portal this is; empty hides the line. */
    public String getOwner() {
        return worded("vikno.site.owner");
    }

    /** Hotline as people read it; empty hides it everywhere. */
    public String getPhone() {
        return settings.get("vikno.site.phone").orElse("");
    }

    /** The hotline for a {@code tel:} link. */
    public String getPhoneLink() {
        return getPhone().replaceAll("[^+0-9]", "");
    }

    /** When the hotline answers. */
    public String getPhoneHours() {
        return worded("vikno.site.phone.hours");
    }

    private String worded(String name) {
        return settings.get(name + "." + web.getLang())
                .or(() -> settings.get(name))
                .orElse("");
    }
}
