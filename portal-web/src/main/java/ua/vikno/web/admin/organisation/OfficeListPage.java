package ua.vikno.web.admin.organisation;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import ua.vikno.organisation.OfficeChanges;
import ua.vikno.organisation.OfficeProfile;

/** {@code /admin/offices}: the offices whose hours and facts the chief keeps. */
@Named
@RequestScoped
public class OfficeListPage {

    @EJB
    OfficeChanges changes;

    private List<OfficeProfile> offices;

    /** Asks for the chief's own offices. */
    public void enter() {
        offices = changes.mine();
    }

    public List<OfficeProfile> getOffices() {
        return offices;
    }
}
