package ua.vikno.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import ua.vikno.identity.Secret;
import ua.vikno.kernel.Page;

/** The devices of halls. */
@ApplicationScoped
class DeviceRows {

    private static final int PAGE = 20;

    @PersistenceContext
    EntityManager em;

    public void add(Device device) {
        em.persist(device);
        em.flush();
    }

    public Optional<Device> find(long id) {
        return Optional.ofNullable(em.find(Device.class, id));
    }

    /** Devices of these centres, the newest first. */
    public Page<DeviceView> ofCentres(Set<Long> centres, int number, Instant now) {
        if (centres.isEmpty()) {
            return new Page<>(List.of(), 0, 1, PAGE);
        }
        long total = em.createNamedQuery("Device.count", Long.class)
                .setParameter("centres", centres)
                .getSingleResult();
        List<DeviceView> rows = em.createNamedQuery("Device.ofCentres", Device.class)
                .setParameter("centres", centres)
                .setFirstResult((number - 1) * PAGE)
                .setMaxResults(PAGE)
                .getResultStream()
                .map(device -> device.view(now))
                .toList();
        return new Page<>(rows, total, number, PAGE);
    }

    /** Takes a code, once; false where no device waits for it. */
    public boolean enrol(DeviceCode code, Secret token, Instant now) {
        return em.createNamedQuery("Device.enrol")
                        .setParameter("code", code.value())
                        .setParameter("hash", token.digest())
                        .setParameter("at", now)
                        .executeUpdate()
                == 1;
    }

    public Optional<EnrolledDevice> byToken(Secret token) {
        return em.createNamedQuery("Device.byToken", EnrolledDevice.class)
                .setParameter("hash", token.digest())
                .getResultStream()
                .findFirst();
    }
}
