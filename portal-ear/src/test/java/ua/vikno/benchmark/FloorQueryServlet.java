package ua.vikno.benchmark;

import jakarta.annotation.Resource;
import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Floor: one request, one query by an index, a few bytes back. */
@WebServlet("/query")
@DataSourceDefinition(
        name = FloorQueryServlet.DATA_SOURCE,
        className = "org.postgresql.ds.PGSimpleDataSource",
        url = "${MPCONFIG=vikno.db.url}",
        user = "${MPCONFIG=vikno.db.user}",
        password = "${MPCONFIG=vikno.db.password}",
        minPoolSize = 8,
        maxPoolSize = 16)
public class FloorQueryServlet extends HttpServlet {

    static final String DATA_SOURCE = "java:app/jdbc/floor";

    private static final long serialVersionUID = 1;

    @Resource(lookup = DATA_SOURCE)
    transient DataSource dataSource;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement query =
                        connection.prepareStatement("select oid from pg_catalog.pg_class where relname = ?")) {
            query.setString(1, "pg_class");
            try (ResultSet row = query.executeQuery()) {
                row.next();
                response.setContentType("text/plain");
                response.getWriter().print(row.getLong(1));
            }
        } catch (SQLException e) {
            throw new ServletException(e);
        }
    }
}
