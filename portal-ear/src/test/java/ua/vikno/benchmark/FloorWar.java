package ua.vikno.benchmark;

import java.io.File;
import java.net.URISyntaxException;
import java.nio.file.Path;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.exporter.ZipExporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The floor as a small application of its own: none of it is ever in the portal. */
final class FloorWar {

    private static final int STATIC_BYTES = 13_000;
    private static final String WEB_XML = """
            <web-app xmlns="https://jakarta.ee/xml/ns/jakartaee" version="6.0">
              <context-param>
                <param-name>jakarta.faces.PROJECT_STAGE</param-name><param-value>Production</param-value>
              </context-param>
              <servlet>
                <servlet-name>faces</servlet-name>
                <servlet-class>jakarta.faces.webapp.FacesServlet</servlet-class>
              </servlet>
              <servlet-mapping><servlet-name>faces</servlet-name><url-pattern>*.xhtml</url-pattern></servlet-mapping>
            </web-app>
            """;

    private FloorWar() {}

    static Path writtenTo(Path directory) {
        File file = directory.resolve("floor.war").toFile();
        ShrinkWrap.create(WebArchive.class, "floor.war")
                .addClasses(FloorQueryServlet.class, FloorBytesServlet.class, FloorRows.class)
                .addAsWebResource(new StringAsset("x".repeat(STATIC_BYTES)), "static.txt")
                .addAsWebResource(FloorWar.class.getResource("floor.xhtml"), "page.xhtml")
                .addAsWebInfResource(new StringAsset("<beans bean-discovery-mode=\"all\"/>"), "beans.xml")
                .addAsLibrary(driver())
                .setWebXML(new StringAsset(WEB_XML))
                .as(ZipExporter.class)
                .exportTo(file, true);
        return file.toPath();
    }

    private static File driver() {
        try {
            return new File(org.postgresql.Driver.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
