package ua.vikno.submission;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.Optional;
import ua.vikno.audit.AuditEntry;
import ua.vikno.audit.AuditTrail;
import ua.vikno.identity.AccountDirectory;
import ua.vikno.identity.Profile;
import ua.vikno.kernel.CurrentActor;
import ua.vikno.kernel.Role;
import ua.vikno.notification.NewsChannel;
import ua.vikno.notification.NewsChoice;
import ua.vikno.notification.NewsChoices;
import ua.vikno.organisation.OfficeView;
import ua.vikno.organisation.Offices;
import ua.vikno.submission.WishRows.ResultWish;

/** How a person wants to be told and to get results: of every application, unless the application says otherwise. */
@Stateless
public class StandingWishes {

    @Inject
    WishRows wishes;

    @Inject
    NewsChoices news;

    @Inject
    AccountDirectory accounts;

    @Inject
    Offices offices;

    @Inject
    AuditTrail audit;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    /** What the acting person chose, or what holds where they never did. */
    @RolesAllowed(Role.CITIZEN)
    public StandingWish mine() {
        long account = actor.get().account();
        Profile profile = accounts.find(account).orElseThrow();
        NewsChoice letters = news.of(account);
        Optional<ResultWish> result = wishes.find(account);
        return new StandingWish(
                result.isPresent(),
                letters.channel(),
                letters.kinds(),
                profile.language(),
                profile.email() == null ? "" : profile.email(),
                profile.phone() == null ? "" : profile.phone().masked(),
                news.textsOffered(),
                result.map(ResultWish::delivery).orElse(Delivery.ELECTRONIC),
                result.map(ResultWish::office).orElse(null));
    }

    /**
     * Keeps what the acting person chose.
     *
     * @throws NoNewsChosen letters about nothing
     * @throws NoPhoneKnown short texts without a telephone, or where the portal sends none
     * @throws NoOfficeChosen paper at no office of this centre
     */
    @RolesAllowed(Role.CITIZEN)
    public void keep(@NotNull @Valid KeepWish wish) {
        if (wish.channel() != NewsChannel.CABINET && wish.kinds().isEmpty()) {
            throw new NoNewsChosen();
        }
        long account = actor.get().account();
        if (wish.channel() == NewsChannel.SMS && !canBeTexted(account)) {
            throw new NoPhoneKnown();
        }
        if (wish.delivery() == Delivery.PAPER && !isOurs(wish.office())) {
            throw new NoOfficeChosen();
        }
        news.keep(account, wish.channel(), wish.kinds());
        wishes.keep(account, new ResultWish(wish.delivery(), wish.office()), clock.instant());
        accounts.changeLanguage(account, wish.language());
        audit.record(AuditEntry.of("account.choices-changed", "account", account));
    }

    private boolean canBeTexted(long account) {
        return news.textsOffered() && accounts.find(account).map(Profile::phone).isPresent();
    }

    private boolean isOurs(Long office) {
        return office != null && offices.all().stream().map(OfficeView::id).anyMatch(office::equals);
    }
}
