package ua.vikno.web.open.identity;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import ua.vikno.identity.ProviderChoice;
import ua.vikno.identity.ReturnAddress;
import ua.vikno.identity.SignIn;
import ua.vikno.identity.SignInRefused;
import ua.vikno.web.faces.Texts;
import ua.vikno.web.faces.WebRequest;
import ua.vikno.web.security.Who;

/** The ways of signing in, where one goes on afterwards, and what went wrong the last time. */
@Named
@RequestScoped
public class SignInPage {

    private static final Pattern APPLY = Pattern.compile("(?:/en)?/my/apply/([0-9]{2}-[0-9]{2,3})(?:[/?].*)?");
    private static final String ENDED = "ended";

    @EJB
    SignIn signIn;

    @Inject
    WebRequest web;

    @Inject
    Texts text;

    @Inject
    Who who;

    private Optional<ReturnAddress> back = Optional.empty();
    private boolean forStaff;
    private boolean shared;
    private List<ProviderChoice> choices = List.of();
    private String trouble = "";

    /** Shows the page; who is signed in already goes straight on. */
    public void enter() {
        back = ReturnAddress.parse(web.param("to").orElse(null));
        forStaff = web.param("staff").isPresent()
                || back.filter(ReturnAddress::isForStaff).isPresent();
        shared = web.param("shared").isPresent();
        trouble = web.param("why").flatMap(SignInPage::reason).orElse("");
        if (who.isSignedIn() && trouble.isEmpty()) {
            goOn();
            return;
        }
        choices = signIn.choices().stream()
                .filter(choice -> forStaff ? choice.forStaff() : choice.forCitizens())
                .toList();
    }

    public List<ProviderChoice> getChoices() {
        return choices;
    }

    public boolean isForStaff() {
        return forStaff;
    }

    /** The computer is not the person's own: the session will be short and leave nothing behind. */
    public boolean isShared() {
        return shared;
    }

    /** This page with the other answer to whose computer it is. */
    public String getOtherComputer() {
        String staff = web.param("staff").isPresent() ? "&staff=1" : "";
        String query = (shared ? "" : "&shared=1") + staff + to();
        return web.url("/sign-in") + (query.isEmpty() ? "" : "?" + query.substring(1));
    }

    /** Key of the sentence about the last try, empty where there was none. */
    public String getTrouble() {
        return trouble;
    }

    /** What the person was doing was cut off by the end of their session: everything is kept. */
    public boolean isAfterEnd() {
        return trouble.endsWith("." + ENDED);
    }

    /** Where one goes on afterwards, in words; empty where nothing special was asked for. */
    public String getGoesOn() {
        String path = back.map(ReturnAddress::path).orElse("");
        Matcher apply = APPLY.matcher(path);
        if (apply.matches()) {
            return text.of("identity.sign-in.back.apply", apply.group(1));
        }
        String place = path.replaceFirst("^/en(?=/|$)", "").replaceFirst("[?].*", "");
        if (place.startsWith("/my/applications/")) {
            return text.get("identity.sign-in.back.application");
        }
        return forStaff && !place.isEmpty() ? text.get("identity.sign-in.back.office") : "";
    }

    /** The link of a provider's button. */
    public String start(ProviderChoice choice) {
        return web.url("/sign-in/start?provider=" + choice.id() + (shared ? "&shared=1" : "") + to());
    }

    private String to() {
        return back.map(address -> "&to=" + URLEncoder.encode(address.path(), StandardCharsets.UTF_8))
                .orElse("");
    }

    private void goOn() {
        String usual = web.url(who.isCitizen() ? "/my" : "/office");
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.getExternalContext().setResponseStatus(303);
        faces.getExternalContext()
                .setResponseHeader("Location", back.map(ReturnAddress::path).orElse(usual));
        faces.responseComplete();
    }

    /** Only sentences that we have; anything else in the address says nothing. */
    private static Optional<String> reason(String why) {
        boolean known = why.equals(ENDED)
                || Stream.of(SignInRefused.Reason.values())
                        .anyMatch(reason -> reason.name()
                                .toLowerCase(Locale.ROOT)
                                .replace('_', '-')
                                .equals(why));
        return known ? Optional.of("identity.sign-in." + why) : Optional.empty();
    }
}
