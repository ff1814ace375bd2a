package ua.vikno.web.my.payment;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import ua.vikno.catalogue.CardPart;
import ua.vikno.catalogue.Catalogue;
import ua.vikno.catalogue.ServiceCode;
import ua.vikno.kernel.BusinessException;
import ua.vikno.kernel.Clocks;
import ua.vikno.kernel.Iban;
import ua.vikno.kernel.NotFound;
import ua.vikno.payment.AskRefund;
import ua.vikno.payment.ClaimExemption;
import ua.vikno.payment.FeePaying;
import ua.vikno.payment.FeeView;
import ua.vikno.payment.GivenFile;
import ua.vikno.submission.ApplicationNumber;
import ua.vikno.submission.ApplicationView;
import ua.vikno.submission.Applications;
import ua.vikno.web.faces.Flaw;
import ua.vikno.web.faces.RefusalWords;
import ua.vikno.web.faces.Texts;
import ua.vikno.web.faces.Uploads;
import ua.vikno.web.faces.WebRequest;

/** {@code /my/applications/{number}/payment}: what is due, where to pay it; a POST brings a receipt or a request. */
@Named
@RequestScoped
public class PaymentPage {

    private static final int LONGEST = 1_000;

    @EJB
    FeePaying paying;

    @EJB
    Applications applications;

    @EJB
    Catalogue catalogue;

    @Inject
    RefusalWords refusals;

    @Inject
    Texts text;

    @Inject
    WebRequest web;

    private final List<Flaw> flaws = new ArrayList<>();
    private ApplicationView application;
    private FeeView fee;
    private List<CardPart> exempted = List.of();
    private String act = "";

    /** Does what a form asks, else shows the page. */
    public void enter() {
        application = applications.get(number());
        act = web.param("act").orElse("");
        if (web.isPost() && acts()) {
            web.redirect("/my/applications/" + application.number() + "/payment?done=" + act);
            return;
        }
        fee = paying.of(application.number()).orElseThrow(web::notFound);
        exempted = fee.canClaim() ? exemptions() : List.of();
    }

    private List<CardPart> exemptions() {
        LocalDate day = application.submittedAt().atZone(Clocks.KYIV).toLocalDate();
        return catalogue
                .service(new ServiceCode(fee.serviceCode()), day)
                .map(service -> service.parts(CardPart.Kind.EXEMPTION))
                .orElse(List.of());
    }

    /** Who pays nothing, as the card told it on the day of the application; where one may still ask for it. */
    public List<CardPart> getExempted() {
        return exempted;
    }

    private ApplicationNumber number() {
        return web.param("number").flatMap(ApplicationNumber::parse).orElseThrow(web::notFound);
    }

    private boolean acts() {
        try {
            switch (act) {
                case "receipt" -> receipt();
                case "exemption" -> exemption();
                case "refund" -> refund();
                default -> throw web.notFound();
            }
        } catch (NotFound absent) {
            throw absent;
        } catch (BusinessException refusal) {
            flaws.add(new Flaw(fileInput(), refusals.of(refusal)));
        }
        return flaws.isEmpty();
    }

    private String fileInput() {
        return switch (act) {
            case "receipt" -> "receipt";
            case "exemption" -> "proof";
            default -> "";
        };
    }

    private void receipt() {
        withFile("receipt", "payment.error.no-receipt", file -> paying.attachReceipt(application.number(), file));
    }

    private void exemption() {
        Optional<String> ground = words("ground", "payment.error.no-ground");
        withFile(
                "proof",
                "payment.error.no-proof",
                file -> ground.ifPresent(
                        given -> paying.claimExemption(new ClaimExemption(application.number(), given, file))));
    }

    private void refund() {
        Optional<String> reason = words("reason", "payment.error.no-reason");
        String typed = web.param("iban").orElse("");
        Iban.problem(typed)
                .ifPresent(problem -> flaw(
                        "iban",
                        "payment.error.iban."
                                + problem.name().toLowerCase(Locale.ROOT).replace('_', '-')));
        Optional<Iban> account = Iban.parse(typed);
        if (reason.isPresent() && account.isPresent()) {
            paying.askRefund(new AskRefund(application.number(), reason.get(), account.get()));
        }
    }

    private void withFile(String input, String missing, Consumer<GivenFile> give) {
        Optional<Part> part = Uploads.chosen(web.servletRequest(), input);
        if (part.isEmpty()) {
            flaw(input, missing);
            return;
        }
        try (InputStream content = part.get().getInputStream()) {
            give.accept(
                    new GivenFile(part.get().getSubmittedFileName(), part.get().getSize(), content));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<String> words(String input, String missing) {
        String given = typed(input).replace("\0", "").strip();
        if (given.isEmpty()) {
            flaw(input, missing);
        } else if (given.length() > LONGEST) {
            flaw(input, "payment.error.long");
        }
        return Optional.of(given).filter(whole -> !whole.isEmpty() && whole.length() <= LONGEST);
    }

    private void flaw(String field, String key) {
        flaws.add(new Flaw(field, text.get(key)));
    }

    /** What was typed in this input; empty where nothing was. */
    public String typed(String input) {
        return web.isPost() ? web.param(input).orElse("") : "";
    }

    /** What is wrong in this input; empty where nothing is. */
    public String fault(String input) {
        return Flaw.at(flaws, input);
    }

    /** The form of this act was sent and came back with flaws. */
    public boolean isOpen(String form) {
        return act.equals(form) && !flaws.isEmpty();
    }

    public FeeView getFee() {
        return fee;
    }

    /** Lines of the error summary. */
    public List<Flaw> getFlaws() {
        return flaws;
    }

    public String getUrl() {
        return web.url("/my/applications/" + application.number());
    }

    public String getNumber() {
        return application.number().toString();
    }

    public String getService() {
        return application.service().name().in(web.getLang());
    }

    /** What has just been done, in words; empty where nothing was. */
    public String getDone() {
        return web.param("done")
                .filter(done -> done.matches("receipt|exemption|refund"))
                .map(done -> text.get("payment.done." + done))
                .orElse("");
    }

    public String getTitle() {
        String title = text.get("payment.title");
        return flaws.isEmpty() ? title : text.of("common.errors.title", title);
    }
}
