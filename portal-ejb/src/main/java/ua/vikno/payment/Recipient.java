package ua.vikno.payment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import ua.vikno.kernel.CodePicture;
import ua.vikno.kernel.Iban;
import ua.vikno.kernel.Money;
import ua.vikno.payment.qr.TransferCode;

/** Who is paid for the services of a centre. */
@Entity
@Table(schema = "payment", name = "recipient")
class Recipient {

    @Id
    @Column(name = "centre_id")
    private Long centre;

    @Column(nullable = false)
    private String name;

    @Column(nullable = false)
    private String organisation;

    @Column(nullable = false)
    private String iban;

    @Column(name = "payment_code", nullable = false)
    private String paymentCode;

    @Column(nullable = false)
    private String purpose;

    @Column(nullable = false)
    private boolean training;

    @Version
    @Column(nullable = false)
    private long version;

    protected Recipient() {}

    Recipient(long centre, NewRecipient told) {
        this.centre = centre;
        this.name = told.name();
        this.organisation = told.organisation().value();
        this.iban = told.account().value();
        this.paymentCode = told.paymentCode();
        this.purpose = told.purpose();
        this.training = told.training();
    }

    /** What stands in a payment of this fee: the kind of payment, the service and the application, and nobody's name. */
    String purpose(Fee fee) {
        return purpose.replace("{code}", paymentCode)
                .replace("{service}", fee.serviceCode())
                .replace("{application}", fee.applicationNumber());
    }

    Requisites requisites(Fee fee, Money amount, Instant since) {
        TransferCode transfer = new TransferCode(
                name,
                new Iban(iban),
                amount,
                organisation,
                fee.serviceCode() + "/" + fee.applicationNumber(),
                purpose(fee),
                since);
        PayCode code = transfer.address().flatMap(Recipient::drawn).orElse(null);
        return new Requisites(name, organisation, new Iban(iban), purpose(fee), training, code);
    }

    private static Optional<PayCode> drawn(String address) {
        return CodePicture.of(address).map(picture -> new PayCode(address, picture.size(), picture.path()));
    }
}
