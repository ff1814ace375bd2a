package ua.vikno.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import ua.vikno.identity.AccountDirectory;
import ua.vikno.identity.Profile;
import ua.vikno.kernel.CurrentActor;
import ua.vikno.kernel.Role;
import ua.vikno.kernel.Settings;
import ua.vikno.notification.Notice;
import ua.vikno.notification.Notices;
import ua.vikno.organisation.DutyHolders;
import ua.vikno.registry.RestrictedRecord;

/** Tells the chiefs of the centre that restricted data were opened. The letter says who and which number; why is on the portal. */
@ApplicationScoped
class OpeningLetters {

    @Inject
    DutyHolders holders;

    @Inject
    AccountDirectory accounts;

    @Inject
    Notices notices;

    @Inject
    Settings settings;

    @Inject
    CurrentActor actor;

    public void tellChiefs(RestrictedRecord opened) {
        accounts.findAll(holders.accounts(Role.CHIEF, opened.centre())).values().forEach(chief -> tell(chief, opened));
    }

    private void tell(Profile chief, RestrictedRecord opened) {
        String language = chief.language();
        notices.tell(new Notice(
                chief.account(),
                chief.email(),
                language,
                "casework.restricted-opened",
                Map.of(
                        "person",
                        actor.get().name(),
                        "number",
                        opened.number(),
                        "link",
                        settings.baseUrl() + (language.equals("en") ? "/en" : "") + "/office/openings"),
                opened.object() + ":" + opened.number()));
    }
}
