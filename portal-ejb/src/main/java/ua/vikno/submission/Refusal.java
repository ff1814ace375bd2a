package ua.vikno.submission;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import ua.vikno.kernel.Actor;
import ua.vikno.kernel.Bilingual;

/** Why an application was refused before it was registered, with the words of that day; written once. */
@Entity
@Table(schema = "submission", name = "refusal")
class Refusal {

    @Id
    @Column(name = "application_id")
    Long application;

    @Column(name = "reason_code")
    String code;

    @Column(name = "reason_uk", nullable = false)
    String reasonUk;

    @Column(name = "reason_en", nullable = false)
    String reasonEn;

    @Column(name = "basis_uk", nullable = false)
    String basisUk;

    @Column(name = "basis_en", nullable = false)
    String basisEn;

    @Column(nullable = false)
    String words;

    @Column(name = "refused_at", nullable = false)
    Instant at;

    @Column(name = "refused_by", nullable = false)
    long account;

    @Column(name = "refuser_name", nullable = false)
    String name;

    protected Refusal() {}

    Refusal(RefuseSubmitted command, String words, Actor by, Instant now) {
        this.application = command.application().value();
        this.code = command.code();
        this.reasonUk = command.reason() == null ? "" : command.reason().uk();
        this.reasonEn = command.reason() == null ? "" : command.reason().en();
        this.basisUk = command.basis() == null ? "" : command.basis().uk();
        this.basisEn = command.basis() == null ? "" : command.basis().en();
        this.words = words;
        this.account = by.account();
        this.name = by.name();
        this.at = now;
    }

    RefusalView view() {
        return new RefusalView(bilingual(reasonUk, reasonEn), bilingual(basisUk, basisEn), words, at, name);
    }

    private static Bilingual bilingual(String uk, String en) {
        return uk.isEmpty() ? null : new Bilingual(uk, en);
    }
}
