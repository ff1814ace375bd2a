package ua.vikno.web.faces;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import ua.vikno.web.StaticFiles;

/** The static files' version, computed once. */
@ApplicationScoped
public class StaticVersion {

    @Inject
    ServletContext context;

    private volatile String value;

    /** Twelve hexadecimal digits. */
    public String get() {
        if (value == null) {
            value = StaticFiles.version(context);
        }
        return value;
    }
}
