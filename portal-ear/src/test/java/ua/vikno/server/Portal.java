package ua.vikno.server;

import java.io.File;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import org.jboss.shrinkwrap.api.ArchivePaths;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/**
 * The portal as in-container tests deploy it: the build's own EAR without its pages, under a name of its own, with the test class in a small WAR beside it.
 */
final class Portal {

    private static final String NAME = "vikno-it.ear";
    private static final String DESCRIPTOR = """
            <?xml version="1.0" encoding="UTF-8"?>
            <application xmlns="https://jakarta.ee/xml/ns/jakartaee" version="10">
              <initialize-in-order>true</initialize-in-order>
              <module><ejb>portal-ejb.jar</ejb></module>
              <module><web><web-uri>it.war</web-uri><context-root>/it</context-root></web></module>
              <library-directory>lib</library-directory>
            </application>
            """;

    private Portal() {}

    /** The EAR with a WAR that holds these classes. */
    static EnterpriseArchive with(Class<?>... tests) {
        EnterpriseArchive ear = ShrinkWrap.create(ZipImporter.class, NAME)
                .importFrom(new File(System.getProperty("vikno.ear")))
                .as(EnterpriseArchive.class);
        ear.delete(ArchivePaths.create("/portal-web.war"));
        WebArchive war = ShrinkWrap.create(WebArchive.class, "it.war")
                .addClasses(tests)
                .addClass(Portal.class)
                .addAsWebInfResource(new StringAsset("<beans bean-discovery-mode=\"all\"/>"), "beans.xml");
        return ear.addAsModule(war).setApplicationXML(new StringAsset(DESCRIPTOR));
    }

    /** A boundary bean of the EJB jar: injection into tests in an EAR stays empty on this server. */
    static <T> T boundary(Class<T> type) {
        try {
            return type.cast(new InitialContext().lookup("java:app/portal-ejb/" + type.getSimpleName()));
        } catch (NamingException e) {
            throw new IllegalStateException(e);
        }
    }
}
