package ua.vikno.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import ua.vikno.audit.AuditEntry;
import ua.vikno.audit.AuditTrail;
import ua.vikno.kernel.Bilingual;

/**
 * Brings communities, centres, offices, providers and staff in from prepared data. Every method adds what is missing and
 * leaves what is there, so it may run at each start. For jobs of the portal; people use the boundaries.
 */
@ApplicationScoped
public class OrganisationLoading {

    @Inject
    Places places;

    @Inject
    OfficeRows officeRows;

    @Inject
    Employees employees;

    @Inject
    AuditTrail audit;

    /**
     * A community and its council.
     *
     * @param code КАТОТТГ code, or one of our own for an invented community
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void ensureCommunity(String code, Bilingual name, Bilingual council, CentreView.Hotline hotline) {
        if (places.community(code).isEmpty()) {
            places.add(new Community(code, name, council, hotline));
            loaded("community", code);
        }
    }

    /** A centre of a community. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void ensureCentre(String community, String code, Bilingual name) {
        if (places.centre(code).isEmpty()) {
            places.add(new Centre(places.community(community).orElseThrow(), code, name));
            loaded("centre", code);
        }
    }

    /** An office of a centre. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void ensureOffice(String centre, NewOffice office) {
        if (places.officeByCode(office.code()).isEmpty()) {
            places.add(new Office(places.centre(centre).orElseThrow(), office));
            loaded("office", office.code());
        }
    }

    /** What is known of an office, where nobody has said anything of it yet. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void ensureDetails(String code, OfficeDetails details) {
        Office office = places.officeByCode(code).orElseThrow();
        if (office.revision > 1) {
            return;
        }
        office.revise();
        office.reached(office.phone, details.email(), details.transport(), Optional.empty());
        if (!details.week().isEmpty()) {
            office.receives(WeekWords.of(details.week()));
        }
        officeRows.setWeek(office, details.week());
        officeRows.setAccess(office, details.access());
        details.extras().forEach(name -> officeRows.add(new OfficeExtra(office.id, name)));
        loaded("office", code);
    }

    /**
     * An agreement by which a centre serves another community; one that stands on some of these days is left as it is.
     *
     * @param basis number and date, as its parties call it
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void ensureAgreement(String centre, String community, DaySpan days, String basis) {
        Centre serving = places.centre(centre).orElseThrow();
        Community served = places.community(community).orElseThrow();
        if (places.agreements(serving, served).stream()
                .noneMatch(known -> known.days().meets(days))) {
            loaded("agreement", places.add(new Agreement(serving, served, days, basis)).id);
        }
    }

    /**
     * A provider of the site's own community, known by its code or by its full Ukrainian name.
     *
     * @return id of the provider, new or found
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public long ensureProvider(NewProvider provider) {
        return places.providerByCode(provider.code())
                .or(() -> places.providerByName(provider.name().uk()))
                .orElseGet(() -> addProvider(provider))
                .id;
    }

    /** A staff member with their duties; known by the tax number. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void ensureStaff(NewEmployee person) {
        if (employees.byTaxNumber(person.taxNumber().value()).isPresent()) {
            return;
        }
        Centre keeper = places.centre(person.centre()).orElseThrow();
        Employee employee = new Employee(person.taxNumber(), keeper, person.from())
                .called(person.name(), person.position(), new DaySpan(person.from(), null));
        employees.add(employee);
        person.duties().forEach(duty -> employees.add(duty(employee, duty)));
        loaded("staff", employee.id);
    }

    private Provider addProvider(NewProvider provider) {
        Provider added = places.add(new Provider(places.ownCentre().orElseThrow().community, provider));
        loaded("provider", provider.code());
        return added;
    }

    private Duty duty(Employee employee, NewEmployee.NewDuty duty) {
        Office office = duty.office() == null
                ? null
                : places.officeByCode(duty.office()).orElseThrow();
        Provider provider = duty.provider() == null
                ? null
                : places.providerByCode(duty.provider()).orElseThrow();
        return new Duty(employee, duty.role(), places.centre(duty.centre()).orElseThrow(), employee.days())
                .at(office, provider);
    }

    private void loaded(String object, Object id) {
        audit.record(AuditEntry.of("organisation.loaded", object, id));
    }
}
