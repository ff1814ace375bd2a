package ua.vikno.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** Who is paid, by centre. */
@ApplicationScoped
class Recipients {

    @PersistenceContext
    EntityManager em;

    public Optional<Recipient> of(long centre) {
        return Optional.ofNullable(em.find(Recipient.class, centre));
    }

    public void add(Recipient recipient) {
        em.persist(recipient);
    }

    /** Where to pay a fee; empty where there is nothing to pay, or the centre has told no account. */
    public Optional<Requisites> requisites(Fee fee) {
        return fee.amount()
                .filter(amount -> fee.status() == FeeStatus.DUE)
                .flatMap(amount ->
                        of(fee.centre()).map(recipient -> recipient.requisites(fee, amount, fee.createdAt())));
    }
}
