package ua.vikno.web.my.submission;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import ua.vikno.notification.NewsChannel;
import ua.vikno.notification.NewsKind;
import ua.vikno.organisation.Offices;
import ua.vikno.submission.Delivery;
import ua.vikno.submission.KeepWish;
import ua.vikno.submission.StandingWish;
import ua.vikno.submission.StandingWishes;
import ua.vikno.web.faces.Flaw;
import ua.vikno.web.faces.Texts;
import ua.vikno.web.faces.WebRequest;

/** {@code /my/choices}: how the person wants to be told and to get results; every new application begins with it. */
@Named
@RequestScoped
public class ChoicesPage {

    private static final String SMS = "sms";
    private static final String PAPER = "paper";
    private static final Map<String, NewsChannel> CHANNELS =
            Map.of("email", NewsChannel.EMAIL, SMS, NewsChannel.SMS, "cabinet", NewsChannel.CABINET);

    @EJB
    StandingWishes wishes;

    @Inject
    Offices offices;

    @Inject
    Texts text;

    @Inject
    WebRequest web;

    private final List<Flaw> flaws = new ArrayList<>();
    private StandingWish wish;
    private String channel;
    private List<String> kinds;
    private String language;
    private String result;
    private String office;

    /** Shows what holds, or keeps what was chosen. */
    public void enter() {
        wish = wishes.mine();
        if (web.isPost()) {
            read();
            keep();
        } else {
            channel = wish.channel().name().toLowerCase(Locale.ROOT);
            kinds = wish.kinds().stream().map(Enum::name).toList();
            language = wish.language();
            result = wish.delivery() == Delivery.PAPER ? PAPER : "electronic";
            office = wish.office() == null ? "" : wish.office().toString();
        }
    }

    private void read() {
        String[] ticked = web.servletRequest().getParameterValues("kinds");
        channel = web.param("channel").orElse("");
        kinds = ticked == null ? List.of() : List.of(ticked);
        language = web.param("language").orElse("");
        result = web.param("result").orElse("");
        office = web.param("office").orElse("");
    }

    private void keep() {
        NewsChannel news = CHANNELS.getOrDefault(channel, NewsChannel.CABINET);
        boolean paper = result.equals(PAPER);
        Set<NewsKind> chosen = EnumSet.noneOf(NewsKind.class);
        Arrays.stream(NewsKind.values())
                .filter(kind -> kinds.contains(kind.name()))
                .forEach(chosen::add);
        if (news != NewsChannel.CABINET && chosen.isEmpty()) {
            flaws.add(new Flaw("kinds", text.get("submission.error.noNews")));
        }
        if (news == NewsChannel.SMS && !isTextable()) {
            flaws.add(new Flaw("channel", text.get("submission.error.noPhone")));
        }
        Long place = offices.all().stream()
                .map(known -> known.id())
                .filter(id -> id.toString().equals(office))
                .findFirst()
                .orElse(null);
        if (paper && place == null) {
            flaws.add(new Flaw("office", text.get("submission.error.noOffice")));
        }
        if (flaws.isEmpty()) {
            wishes.keep(new KeepWish(
                    news,
                    chosen,
                    language.equals("en") ? "en" : "uk",
                    paper ? Delivery.PAPER : Delivery.ELECTRONIC,
                    place));
            web.redirect("/my/choices?saved=1");
        }
    }

    public StandingWish getWish() {
        return wish;
    }

    public String getChannel() {
        return channel;
    }

    public List<String> getKinds() {
        return kinds;
    }

    public String getLanguage() {
        return language;
    }

    public String getResult() {
        return result;
    }

    public String getOffice() {
        return office;
    }

    public List<Flaw> getFlaws() {
        return flaws;
    }

    /** The message of an input, empty where it is right. */
    public String fault(String field) {
        return Flaw.at(flaws, field);
    }

    /** Ways to be told that work today. */
    public List<OptionView> getChannels() {
        String email = wish.email().isEmpty()
                ? text.get("cabinet.choices.channel.email.unknown")
                : text.of("cabinet.choices.channel.email.hint", wish.email());
        List<OptionView> channels = new ArrayList<>();
        channels.add(new OptionView("email", text.get("cabinet.choices.channel.email"), email));
        if (wish.textsOffered()) {
            String phone = wish.phone().isEmpty()
                    ? text.get("cabinet.choices.channel.sms.unknown")
                    : text.of("cabinet.choices.channel.sms.hint", wish.phone());
            channels.add(new OptionView(SMS, text.get("cabinet.choices.channel.sms"), phone));
        }
        channels.add(option("cabinet.choices.channel.", "cabinet"));
        return channels;
    }

    private boolean isTextable() {
        return wish.textsOffered() && !wish.phone().isEmpty();
    }

    public List<OptionView> getNews() {
        return Arrays.stream(NewsKind.values())
                .map(kind -> new OptionView(
                        kind.name(),
                        text.get("cabinet.choices.news." + kind.name().toLowerCase(Locale.ROOT)),
                        ""))
                .toList();
    }

    public List<OptionView> getLanguages() {
        return List.of(
                new OptionView("uk", text.get("cabinet.profile.language.uk"), ""),
                new OptionView("en", text.get("cabinet.profile.language.en"), ""));
    }

    /** Ways to get a result that the centre has today. */
    public List<OptionView> getResults() {
        return List.of(option("cabinet.choices.result.", "electronic"), option("cabinet.choices.result.", PAPER));
    }

    public List<OptionView> getOffices() {
        return offices.all().stream()
                .map(known -> new OptionView(
                        String.valueOf(known.id()),
                        known.name().in(web.getLang()) + ", " + known.address().in(web.getLang()),
                        ""))
                .toList();
    }

    private OptionView option(String prefix, String value) {
        return new OptionView(value, text.get(prefix + value), text.get(prefix + value + ".hint"));
    }

    public boolean isSaved() {
        return web.param("saved").isPresent();
    }

    public String getTitle() {
        String title = text.get("cabinet.choices.title");
        return flaws.isEmpty() ? title : text.of("common.errors.title", title);
    }
}
