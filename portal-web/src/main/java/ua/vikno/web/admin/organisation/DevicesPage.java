package ua.vikno.web.admin.organisation;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import ua.vikno.kernel.Clocks;
import ua.vikno.kernel.Page;
import ua.vikno.organisation.DeviceKind;
import ua.vikno.organisation.DeviceView;
import ua.vikno.organisation.Devices;
import ua.vikno.web.faces.Choice;
import ua.vikno.web.faces.OfficeChoice;
import ua.vikno.web.faces.Texts;
import ua.vikno.web.faces.WebRequest;

/** Kiosks and boards of the chief's offices: a code for a new one, and out with one that is lost. */
@Named
@RequestScoped
public class DevicesPage {

    @EJB
    Devices devices;

    @Inject
    OfficeChoice choice;

    @Inject
    WebRequest web;

    @Inject
    Texts text;

    private Page<DeviceView> list;

    public void enter() {
        if (web.isPost()) {
            change();
        } else {
            list = devices.list(web.param("page")
                    .filter(page -> page.matches("[1-9]\\d{0,5}"))
                    .map(Integer::parseInt)
                    .orElse(1));
        }
    }

    private void change() {
        Optional<Long> revoked = web.id("revoke");
        Optional<Long> office = web.id("office");
        Optional<DeviceKind> kind = web.param("kind").flatMap(DevicesPage::kind);
        if (revoked.isPresent()) {
            devices.revoke(revoked.get());
        } else if (office.isPresent() && kind.isPresent()) {
            devices.invite(office.get(), kind.get());
        }
        web.redirect("/admin/devices");
    }

    public Page<DeviceView> getList() {
        return list;
    }

    public List<Choice> getOffices() {
        return choice.lines(devices.offices());
    }

    public List<Choice> getKinds() {
        return Arrays.stream(DeviceKind.values())
                .map(kind -> new Choice(kind.name(), text.get("identity.device.kind." + kind)))
                .toList();
    }

    public ZonedDateTime at(Instant instant) {
        return instant.atZone(Clocks.KYIV);
    }

    public String getPrefix() {
        return web.url("/admin/devices?page=");
    }

    private static Optional<DeviceKind> kind(String name) {
        return Arrays.stream(DeviceKind.values())
                .filter(kind -> kind.name().equals(name))
                .findFirst();
    }
}
