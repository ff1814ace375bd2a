package ua.vikno.catalogue;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import ua.vikno.audit.AuditEntry;
import ua.vikno.audit.AuditTrail;
import ua.vikno.kernel.Bilingual;
import ua.vikno.organisation.CentreView;
import ua.vikno.organisation.NewProvider;
import ua.vikno.organisation.Offices;
import ua.vikno.organisation.OrganisationLoading;
import ua.vikno.organisation.ProviderView;

/**
 * Fills the catalogue of the demo community from the project's own training data. Called by the portal's own start and not
 * reachable from outside. Running it again adds only what is missing.
 */
@Stateless
public class CatalogueLoading {

    @Inject
    Services services;

    @Inject
    CardEditions editions;

    @Inject
    LawBooks acts;

    @Inject
    Offices offices;

    @Inject
    OrganisationLoading organisation;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /**
     * Loads providers, spheres, services, desk offers and cards.
     *
     * @return how many services were new
     */
    @PermitAll
    public int loadTraining() {
        CentreView centre = centre();
        Map<String, Sphere> spheres = loadSpheres(centre.community());
        Map<String, Service> known = services.all(centre.community()).stream()
                .collect(Collectors.toMap(service -> service.code, Function.identity()));
        Map<String, Long> providerIds = loadProviders();
        int added = 0;
        for (TrainingService row : TrainingService.readAll()) {
            if (!known.containsKey(row.facts().code().value())) {
                Service service = new Service(
                        centre.community(),
                        spheres.get(row.sphere()),
                        providerIds.get(row.provider()),
                        row.facts(),
                        true);
                services.add(service);
                known.put(service.code, service);
                services.add(Offer.everywhere(service, centre.id(), Offer.Way.DESK, today()));
                added++;
            }
        }
        loadCards(centre.community(), known);
        if (added > 0) {
            audit.record(AuditEntry.of("catalogue.loaded", "services", added));
        }
        return added;
    }

    /** Acts that are not written down yet, and a first edition for every service that has no card. */
    private void loadCards(long community, Map<String, Service> entered) {
        Map<String, ActView> brought = TrainingCards.acts();
        Set<String> written = acts.of(brought.keySet()).keySet();
        brought.values().stream().filter(act -> !written.contains(act.code())).forEach(acts::bring);
        TrainingCards cards = TrainingCards.read();
        services.withoutCard(community)
                .forEach((id, code) ->
                        editions.bring(id, cards.of(code, entered.get(code).entered()), today()));
    }

    /**
     * From today on the service can be ordered on the portal, in every office of the site's own centre; nothing happens where
     * it can already. The caller knows that a form for it is published.
     */
    @PermitAll
    public void openOrders(ServiceCode code) {
        CentreView centre = centre();
        Service service = services.entity(centre.community(), code)
                .orElseThrow(() -> new IllegalArgumentException("There is no service " + code));
        boolean open =
                services.offers(service, centre.id(), Offer.Way.PORTAL).stream().anyMatch(offer -> offer.to == null);
        if (!open) {
            services.add(Offer.everywhere(service, centre.id(), Offer.Way.PORTAL, today()));
            audit.record(AuditEntry.of("catalogue.orders-opened", "service", code));
        }
    }

    /**
     * From today on every service whose own description says that it is asked for online can be ordered on the portal, in every
     * office of the site's own centre. A service that was opened or closed here before keeps what was decided. The caller knows
     * that a form for services without their own is published.
     *
     * @return how many were opened
     */
    @PermitAll
    public int openOnlineOrders() {
        CentreView centre = centre();
        List<Service> opened = services.onlineButClosed(centre.community(), centre.id());
        opened.forEach(service -> services.add(Offer.everywhere(service, centre.id(), Offer.Way.PORTAL, today())));
        if (!opened.isEmpty()) {
            audit.record(AuditEntry.of("catalogue.orders-opened", "services", opened.size()));
        }
        return opened.size();
    }

    private Map<String, Sphere> loadSpheres(long community) {
        Map<String, Sphere> spheres = services.spheres(community).stream()
                .collect(Collectors.toMap(sphere -> sphere.number, Function.identity()));
        for (Map<String, String> row : CsvTable.read("/demo/spheres.csv").rows()) {
            spheres.computeIfAbsent(row.get("number"), number -> {
                Sphere sphere = new Sphere(community, number, new Bilingual(row.get("name_uk"), row.get("name_en")));
                services.add(sphere);
                return sphere;
            });
        }
        return spheres;
    }

    private Map<String, Long> loadProviders() {
        return CsvTable.read("/demo/providers.csv").rows().stream()
                .map(row -> new NewProvider(
                        row.get("code"),
                        new Bilingual(row.get("name_uk"), row.get("name_en")),
                        ProviderView.Kind.valueOf(row.get("kind"))))
                .collect(Collectors.toMap(NewProvider::code, organisation::ensureProvider));
    }

    private CentreView centre() {
        return offices.centre().orElseThrow(() -> new IllegalStateException("Load the centre first"));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
