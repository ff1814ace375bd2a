package ua.vikno.server;

import jakarta.annotation.security.DeclareRoles;
import jakarta.ejb.EJBAccessException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.Principal;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import ua.vikno.identity.Accounts;
import ua.vikno.identity.NoAccount;

/** Calls a boundary that is for citizens only. */
@WebServlet("/role")
@DeclareRoles({"citizen", "auditor"})
public class RoleServlet extends HttpServlet {

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Principal caller = request.getUserPrincipal();
        response.getWriter().write(outcome() + " as " + (caller == null ? "ANONYMOUS" : caller.getName()));
    }

    /** The feature itself finds no account: it was reached. */
    private static String outcome() {
        try {
            accounts().changeContact(new ua.vikno.identity.ContactDetails(null, null, "uk"));
            return "let in";
        } catch (NoAccount e) {
            return "let in";
        } catch (EJBAccessException e) {
            return "refused";
        }
    }

    private static Accounts accounts() {
        try {
            return (Accounts) new InitialContext().lookup("java:app/portal-ejb/Accounts");
        } catch (NamingException e) {
            throw new IllegalStateException(e);
        }
    }
}
