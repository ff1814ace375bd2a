package ua.vikno.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;

/** A way of signing in that leads to an account: a subject of a provider. It never leads to another account later. */
@Entity
@Table(schema = "identity", name = "login")
class Login {

    @EmbeddedId
    Key key;

    @ManyToOne(optional = false)
    @JoinColumn(name = "account", nullable = false)
    Account account;

    @Column(nullable = false)
    Instant created;

    protected Login() {}

    Login(Key key, Account account, Instant created) {
        this.key = key;
        this.account = account;
        this.created = created;
    }

    /** Provider and subject. */
    @Embeddable
    static class Key implements Serializable {

        private static final long serialVersionUID = 1;

        @Column(nullable = false)
        String provider;

        @Column(nullable = false)
        String subject;

        protected Key() {}

        Key(String provider, String subject) {
            this.provider = provider;
            this.subject = subject;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && provider.equals(key.provider) && subject.equals(key.subject);
        }

        @Override
        public int hashCode() {
            return Objects.hash(provider, subject);
        }
    }
}
