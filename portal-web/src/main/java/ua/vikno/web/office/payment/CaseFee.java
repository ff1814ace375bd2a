package ua.vikno.web.office.payment;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import ua.vikno.payment.FeeDesk;
import ua.vikno.payment.FeeView;
import ua.vikno.submission.ApplicationId;

/** The fee of the case or application whose page is open: {@code #{caseFee.of(app.id)}}. */
@Named
@RequestScoped
public class CaseFee {

    @EJB
    FeeDesk desk;

    private ApplicationId asked;
    private FeeView fee;

    /** What is or was due for this application; null where nothing ever was. */
    public FeeView of(ApplicationId application) {
        if (!application.equals(asked)) {
            asked = application;
            fee = desk.ofApplication(application).orElse(null);
        }
        return fee;
    }
}
