package ua.vikno.web.my.audit;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import ua.vikno.audit.AccessLog;
import ua.vikno.audit.AuditLine;
import ua.vikno.kernel.Page;

/** The latest looks at the person's data, for the overview of the cabinet: {@code #{accessGlimpse.latest}}. */
@Named
@RequestScoped
public class AccessGlimpse {

    private static final int FEW = 3;

    @EJB
    AccessLog log;

    private Page<AuditLine> latest;

    public Page<AuditLine> getLatest() {
        if (latest == null) {
            latest = log.mine(1, FEW);
        }
        return latest;
    }
}
