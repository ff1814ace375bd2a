package ua.vikno.web.open.notification;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import ua.vikno.notification.DemoTelephones;
import ua.vikno.notification.DemoText;

/** {@code /demo/sms}: what the demo people got on their telephones. */
@Named
@RequestScoped
public class DemoSmsPage {

    private static final int MOST = 100;

    @EJB
    DemoTelephones telephones;

    private List<DemoText> texts = List.of();

    /** Reads the folder. */
    public void enter() {
        texts = telephones.newest(MOST);
    }

    public List<DemoText> getTexts() {
        return texts;
    }

    /** A text cut where addresses become links. */
    public List<DemoMailPage.Piece> pieces(DemoText text) {
        return DemoMailPage.pieces(text.body());
    }
}
