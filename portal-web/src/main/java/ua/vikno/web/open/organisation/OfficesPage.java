package ua.vikno.web.open.organisation;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ua.vikno.organisation.CentreView;
import ua.vikno.organisation.OfficeGuide;
import ua.vikno.organisation.OfficeProfile;

/** {@code /offices}: where people are received, by centres. */
@Named
@RequestScoped
public class OfficesPage {

    @EJB
    OfficeGuide guide;

    private List<Group> centres;

    /** A centre with its offices. */
    public record Group(CentreView centre, List<OfficeProfile> offices) {}

    /** Asks for all offices. */
    public void enter() {
        Map<CentreView, List<OfficeProfile>> groups = new LinkedHashMap<>();
        guide.all()
                .forEach(office -> groups.computeIfAbsent(office.centre(), key -> new ArrayList<>())
                        .add(office));
        centres = groups.entrySet().stream()
                .map(group -> new Group(group.getKey(), group.getValue()))
                .toList();
    }

    public List<Group> getCentres() {
        return centres;
    }
}
