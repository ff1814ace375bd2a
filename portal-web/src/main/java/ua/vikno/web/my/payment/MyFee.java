package ua.vikno.web.my.payment;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import ua.vikno.payment.FeePaying;
import ua.vikno.payment.FeeView;
import ua.vikno.submission.ApplicationNumber;
import ua.vikno.web.faces.WebRequest;

/** The fee of the application whose page is open: {@code #{myFee.fee}}. */
@Named
@RequestScoped
public class MyFee {

    @EJB
    FeePaying paying;

    @Inject
    WebRequest web;

    private FeeView fee;
    private boolean asked;

    /** What is or was due; null where nothing ever was. */
    public FeeView getFee() {
        if (!asked) {
            asked = true;
            fee = web.param("number")
                    .flatMap(ApplicationNumber::parse)
                    .flatMap(paying::of)
                    .orElse(null);
        }
        return fee;
    }

    public String getUrl() {
        return web.url("/my/applications/" + getFee().application() + "/payment");
    }
}
