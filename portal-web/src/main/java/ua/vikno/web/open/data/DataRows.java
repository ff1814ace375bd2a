package ua.vikno.web.open.data;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import ua.vikno.catalogue.ServiceEntry;
import ua.vikno.catalogue.ServiceList;
import ua.vikno.kernel.Clocks;
import ua.vikno.kernel.Settings;
import ua.vikno.organisation.OfficeGuide;
import ua.vikno.organisation.OfficeProfile;
import ua.vikno.organisation.OfficeView;
import ua.vikno.reporting.ProvidedService;
import ua.vikno.reporting.ProvidedServices;

/** Lines of the sets, from live data. */
@ApplicationScoped
public class DataRows {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm");

    @EJB
    ServiceList services;

    @EJB
    OfficeGuide offices;

    @EJB
    ProvidedServices provided;

    @Inject
    Settings settings;

    /** Gives every line: texts, numbers, truths and nulls, in the order of the columns. */
    public void each(DataSet set, int year, Consumer<List<Object>> taker) {
        switch (set) {
            case SERVICES -> services.all().forEach(service -> taker.accept(line(service)));
            case OFFICES -> offices.own().forEach(office -> taker.accept(line(office)));
            case PROVIDED_SERVICES -> provided.each(year, line -> taker.accept(line(line)));
        }
    }

    /** Whether there is a file of this year. */
    public boolean exists(DataSet set, int year) {
        return !set.isYearly() || years().contains(year);
    }

    public List<Integer> years() {
        return provided.years();
    }

    private List<Object> line(ServiceEntry service) {
        return values(
                service.code().value(),
                service.name().uk(),
                empty(service.name().en()),
                service.sphere().name().uk(),
                service.provider().uk(),
                service.applicant().name(),
                service.term().amount(),
                service.term().unit().name(),
                service.fee().hryvnias().orElse(null),
                empty(service.fee().basis()),
                service.channel().name(),
                service.orderable(),
                service.extraterritorial(),
                service.resultKind().name(),
                empty(service.basis()),
                settings.baseUrl() + "/services/" + service.code().value());
    }

    private List<Object> line(OfficeProfile profile) {
        OfficeView office = profile.office();
        return values(
                office.code(),
                office.name().uk(),
                empty(office.name().en()),
                office.address().uk(),
                office.hours().uk(),
                empty(OfficeHoursText.week(profile.schedule())),
                empty(OfficeHoursText.special(profile.schedule())),
                empty(office.phone()),
                empty(profile.facts().email()),
                office.latitude(),
                office.longitude(),
                settings.baseUrl() + "/offices/" + office.code());
    }

    /** Words are those of the recommended structure. The number of the provider is not known to the portal. */
    private static List<Object> line(ProvidedService line) {
        Optional<ProvidedService.LegalApplicant> legal = line.applicant();
        return values(
                String.valueOf(line.id()),
                MINUTE.format(kyiv(line.registeredAt()).truncatedTo(ChronoUnit.MINUTES)),
                line.serviceCode(),
                line.service(),
                null,
                line.provider(),
                legal.isPresent() ? "Юридична особа" : "Фізична особа",
                legal.map(ProvidedService.LegalApplicant::name).orElse(null),
                legal.map(ProvidedService.LegalApplicant::number).orElse(null),
                line.doneAt().isPresent() ? "Виконано" : "На виконанні",
                day(line.doneAt()),
                line.paid().hryvnias(),
                "UAH",
                day(line.handedOverAt()));
    }

    private static String day(Optional<Instant> moment) {
        return moment.map(DataRows::kyiv)
                .map(ZonedDateTime::toLocalDate)
                .map(LocalDate::toString)
                .orElse(null);
    }

    private static ZonedDateTime kyiv(Instant moment) {
        return moment.atZone(Clocks.KYIV);
    }

    private static Object empty(String text) {
        return text.isEmpty() ? null : text;
    }

    private static List<Object> values(Object... values) {
        return Arrays.asList(values);
    }
}
