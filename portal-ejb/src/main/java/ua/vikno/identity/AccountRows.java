package ua.vikno.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Accounts and the logins that lead to them. */
@ApplicationScoped
class AccountRows {

    @PersistenceContext
    EntityManager em;

    public Optional<Account> find(long id) {
        return Optional.ofNullable(em.find(Account.class, id));
    }

    public List<Account> findAll(Set<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : em.createQuery("select a from Account a where a.id in :ids", Account.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    public Optional<Account> byTaxNumber(String number) {
        return byNumber("Account.byTaxNumber", number);
    }

    public Optional<Account> byUnzr(String number) {
        return byNumber("Account.byUnzr", number);
    }

    public Optional<Account> byLogin(Login.Key key) {
        return Optional.ofNullable(em.find(Login.class, key)).map(login -> login.account);
    }

    public void add(Account account) {
        em.persist(account);
        em.flush();
    }

    public void add(Login login) {
        em.persist(login);
    }

    /** Two browsers of one person may sign in for the first time at once: the second waits for the first. */
    public void lock(String identity) {
        em.createNativeQuery("select pg_advisory_xact_lock(hashtextextended(?1, 20))::text")
                .setParameter(1, identity)
                .getSingleResult();
    }

    private Optional<Account> byNumber(String query, String number) {
        return em.createNamedQuery(query, Account.class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }
}
