package ua.vikno.web.my.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import ua.vikno.identity.Accounts;
import ua.vikno.identity.ContactDetails;
import ua.vikno.identity.Profile;
import ua.vikno.kernel.PhoneNumber;
import ua.vikno.web.faces.Flaw;
import ua.vikno.web.faces.Texts;
import ua.vikno.web.faces.WebRequest;

/** Who the person is to the portal and how they are reached. */
@Named
@RequestScoped
public class ProfilePage {

    private static final String MAIL = "[^\\s@,;<>\"]{1,64}@[^\\s@,;<>\"]{1,180}[.][^\\s@,;<>\".]{2,24}";

    @Inject
    WebRequest web;

    @Inject
    Accounts accounts;

    @Inject
    Texts text;

    private final List<Flaw> flaws = new ArrayList<>();
    private Profile profile;
    private String phone;
    private String email;
    private String language;

    /** One of the languages letters come in. */
    public record Language(String value, String label, String hint) {}

    public void enter() {
        profile = accounts.mine();
        if (web.isPost()) {
            phone = web.param("phone").orElse("");
            email = web.param("email").orElse("");
            language = web.param("language").orElse(profile.language());
            change();
        } else {
            phone = profile.phone() == null ? "" : profile.phone().value();
            email = profile.email() == null ? "" : profile.email();
            language = profile.language();
        }
    }

    private void change() {
        PhoneNumber number = PhoneNumber.parse(phone).orElse(null);
        if (!phone.isEmpty() && number == null) {
            flaws.add(new Flaw("phone", text.get("form.error.phone")));
        }
        if (!email.isEmpty() && !email.matches(MAIL)) {
            flaws.add(new Flaw("email", text.get("form.error.email")));
        }
        if (flaws.isEmpty()) {
            accounts.changeContact(new ContactDetails(number, email, language.equals("en") ? "en" : "uk"));
            web.redirect("/my/profile?saved=1");
        }
    }

    public Profile getProfile() {
        return profile;
    }

    public String getPhone() {
        return phone;
    }

    public String getEmail() {
        return email;
    }

    public String getLanguage() {
        return language;
    }

    public List<Flaw> getFlaws() {
        return flaws;
    }

    /** The message of an input, empty where it is right. */
    public String fault(String field) {
        return Flaw.at(flaws, field);
    }

    public List<Language> getLanguages() {
        return List.of(
                new Language("uk", text.get("cabinet.profile.language.uk"), ""),
                new Language("en", text.get("cabinet.profile.language.en"), ""));
    }

    public boolean isSaved() {
        return web.param("saved").isPresent();
    }

    /** 33•••••232; empty where the person has none. */
    public String getTaxNumber() {
        return profile.taxNumber() == null ? "" : profile.taxNumber().masked();
    }

    public String getTitle() {
        String title = text.get("cabinet.profile");
        return flaws.isEmpty() ? title : text.of("common.errors.title", title);
    }
}
