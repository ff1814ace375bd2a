package ua.vikno.launcher;

import org.jboss.arquillian.config.descriptor.api.ArquillianDescriptor;
import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.core.api.event.ManagerStarted;
import org.jboss.arquillian.core.spi.LoadableExtension;

/** Makes room on the server before Arquillian reads its settings, which name ports and password by system properties. */
public final class ArquillianSettings implements LoadableExtension {

    @Override
    public void register(ExtensionBuilder builder) {
        builder.observer(Starter.class);
    }

    /** Observes Arquillian's own start. */
    public static final class Starter {

        /** Higher precedence than the observer that loads {@link ArquillianDescriptor}. */
        public void start(@Observes(precedence = 100) ManagerStarted event) {
            TestPortal portal = TestPortal.emptied();
            System.setProperty("vikno.it.admin.port", String.valueOf(portal.adminPort()));
            System.setProperty("vikno.it.admin.password", portal.adminPassword());
            System.setProperty("vikno.it.http.port", String.valueOf(portal.httpPort()));
        }
    }
}
