package ua.vikno.web.admin.organisation;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import ua.vikno.kernel.Page;
import ua.vikno.organisation.EndingCredential;
import ua.vikno.organisation.RoleScope;
import ua.vikno.organisation.StaffChoices;
import ua.vikno.organisation.StaffQuery;
import ua.vikno.organisation.StaffRegister;
import ua.vikno.organisation.StaffRow;
import ua.vikno.organisation.StaffState;
import ua.vikno.web.faces.WebRequest;

/** {@code /admin/staff}: the staff register; everything chosen stands in the address. */
@Named
@RequestScoped
public class StaffPage {

    private static final int URGENT_DAYS = 3;
    private static final StaffState USUAL = StaffState.WORKING;

    @EJB
    StaffRegister register;

    @Inject
    WebRequest web;

    @Inject
    StaffWords words;

    private StaffQuery query;
    private Page<StaffRow> page;
    private StaffChoices choices;
    private List<EndingCredential> ending;

    /** Reads the address and the list. */
    public void enter() {
        query = new StaffQuery(
                web.param("q").orElse(""),
                web.param("role").filter(RoleScope.ROLES::contains),
                web.param("office").filter(code -> code.matches("\\d{2}")),
                state(web.param("state").orElse(USUAL.name())),
                web.param("page")
                        .filter(number -> number.matches("\\d{1,5}"))
                        .map(Integer::valueOf)
                        .orElse(1));
        page = register.list(query);
        choices = register.choices();
        ending = register.ending();
    }

    private static Optional<StaffState> state(String name) {
        return Stream.of(StaffState.values())
                .filter(state -> state.name().equals(name))
                .findFirst();
    }

    public Page<StaffRow> getPage() {
        return page;
    }

    /** Keys and accesses that end within thirty days. */
    public List<EndingCredential> getEnding() {
        return ending;
    }

    /** Some of them within three days: then the list stands open. */
    public boolean isUrgent() {
        return ending.stream().anyMatch(one -> one.daysLeft() <= URGENT_DAYS);
    }

    public StaffQuery getQuery() {
        return query;
    }

    /** The role asked for; empty for any. */
    public String getRole() {
        return query.role().orElse("");
    }

    /** The code of the office asked for; empty for any. */
    public String getOffice() {
        return query.office().orElse("");
    }

    /** The name of the state asked for; {@code ALL} for any. */
    public String getState() {
        return query.state().map(StaffState::name).orElse("ALL");
    }

    public List<Option> getRoles() {
        return words.roleOptions(RoleScope.ROLES);
    }

    public List<Option> getOffices() {
        return choices.offices().stream()
                .map(office -> new Option(office.code(), words.office(office)))
                .toList();
    }

    public List<Option> getStates() {
        return Stream.concat(
                        Stream.of(StaffState.values()).map(state -> new Option(state.name(), words.state(state))),
                        Stream.of(new Option("ALL", words.anyState())))
                .toList();
    }

    /** This list without its page number, for the links to pages. */
    public String getPages() {
        return web.url("/admin/staff") + "?q=" + URLEncoder.encode(query.words(), StandardCharsets.UTF_8) + "&role="
                + getRole() + "&office=" + getOffice() + "&state=" + getState() + "&page=";
    }
}
