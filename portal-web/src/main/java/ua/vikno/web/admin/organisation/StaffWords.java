package ua.vikno.web.admin.organisation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import ua.vikno.organisation.AbsenceKind;
import ua.vikno.organisation.CentreView;
import ua.vikno.organisation.CredentialKind;
import ua.vikno.organisation.DaySpan;
import ua.vikno.organisation.OfficeView;
import ua.vikno.organisation.ProviderView;
import ua.vikno.organisation.StaffCard;
import ua.vikno.organisation.StaffState;
import ua.vikno.web.faces.Formats;
import ua.vikno.web.faces.Texts;
import ua.vikno.web.faces.WebRequest;

/** The staff register in words: {@code #{staffWords.role(duty.role)}}. */
@Named
@RequestScoped
public class StaffWords {

    @Inject
    Texts text;

    @Inject
    Formats format;

    @Inject
    WebRequest web;

    public String role(String role) {
        return text.get("staff.role." + role);
    }

    /** Roles after a comma; a dash where there is none. */
    public String roles(List<String> roles) {
        return roles.isEmpty() ? "—" : roles.stream().map(this::role).collect(Collectors.joining(", "));
    }

    /** Codes of offices after a comma; a dash where there is none. */
    public String codes(List<String> offices) {
        return offices.isEmpty() ? "—" : String.join(", ", offices);
    }

    /** Where a duty is: its office, its provider, else the whole centre. */
    public String place(StaffCard.HeldDuty duty) {
        String language = web.getLang();
        String provider = duty.provider() == null ? "" : duty.provider().in(language);
        String office = duty.office() == null ? "" : office(duty.office());
        String named = provider.isEmpty() ? office : provider;
        return named.isEmpty() ? duty.centre().in(language) : named;
    }

    public String absence(AbsenceKind kind) {
        return text.get("staff.absence." + kind.name());
    }

    public String credential(CredentialKind kind) {
        return text.get("staff.credential." + kind.name());
    }

    /** How many days are left, in words; the last day says so. */
    public String left(int days) {
        return days == 0 ? text.get("staff.ending.today") : text.count("staff.ending.left", days);
    }

    public String state(StaffState state) {
        return text.get("staff.state." + state.name());
    }

    String anyState() {
        return text.get("staff.state.any");
    }

    /** From a day to a day, or from a day on. */
    public String days(DaySpan days) {
        String from = format.shortDay(days.from());
        return days.to() == null ? text.of("staff.days.from", from) : from + "–" + format.shortDay(days.to());
    }

    /** An office as people of the centre call it: its code and name. */
    public String office(OfficeView office) {
        return office.code() + " · " + office.name().in(web.getLang());
    }

    List<Option> roleOptions(List<String> roles) {
        return roles.stream().map(role -> new Option(role, role(role))).toList();
    }

    List<Option> centres(List<CentreView> centres) {
        return centres.stream()
                .map(centre ->
                        new Option(String.valueOf(centre.id()), centre.name().in(web.getLang())))
                .toList();
    }

    List<Option> offices(List<OfficeView> offices) {
        return offices.stream()
                .map(office -> new Option(String.valueOf(office.id()), office(office)))
                .toList();
    }

    List<Option> providers(List<ProviderView> providers) {
        return providers.stream()
                .map(provider -> new Option(
                        String.valueOf(provider.id()), provider.name().in(web.getLang())))
                .toList();
    }
}
