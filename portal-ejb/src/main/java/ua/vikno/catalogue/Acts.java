package ua.vikno.catalogue;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import ua.vikno.audit.AuditEntry;
import ua.vikno.audit.AuditTrail;
import ua.vikno.kernel.Bilingual;
import ua.vikno.kernel.NotFound;
import ua.vikno.kernel.Page;
import ua.vikno.kernel.Role;

/** The acts of law that cards cite, and which cards are to be revised when one changes. */
@Stateless
public class Acts {

    private static final String KIND = "act";
    private static final int PAGE = 50;
    private static final int LONGEST_NUMBER = 60;
    private static final int LONGEST_TITLE = 500;
    private static final int LONGEST_CODE = 60;

    @Inject
    CardClerk clerk;

    @Inject
    LawBooks books;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /** All of them, with how many cards cite each. */
    @RolesAllowed({Role.CONTENT_EDITOR, Role.CHIEF})
    public List<ActLine> list() {
        clerk.acting(KIND, "");
        return books.list(today());
    }

    /**
     * One of them.
     *
     * @throws NotFound there is none
     */
    @RolesAllowed({Role.CONTENT_EDITOR, Role.CHIEF})
    public ActView act(String code) {
        clerk.acting(KIND, code);
        return known(code);
    }

    private ActView known(String code) {
        return Optional.ofNullable(books.of(List.of(code)).get(code))
                .orElseThrow(() -> new NotFound("common.not-found.title"));
    }

    /** Cards that hold or are planned and cite the act, those from before its last change first. */
    @RolesAllowed({Role.CONTENT_EDITOR, Role.CHIEF})
    public Page<ActCard> cards(String code, int page) {
        clerk.acting(KIND, code);
        return books.cards(known(code), today(), Math.max(1, page), PAGE);
    }

    /**
     * Notes an act, or changes what is noted of it.
     *
     * @return its code
     * @throws CardRefused it says too little or too much, is not plain text, or there is such an act already
     * @throws NotFound there is no act of this code
     */
    @RolesAllowed({Role.CONTENT_EDITOR, Role.CHIEF})
    public String put(PutAct command) {
        clerk.acting(KIND, command.code());
        check(command);
        String code = command.code().isEmpty()
                ? newCode(command)
                : known(command.code()).code();
        books.put(new ActView(
                code,
                command.kind(),
                command.number(),
                command.day() == null
                        ? year(command)
                        : Integer.valueOf(command.day().getYear()),
                command.day(),
                command.titleUk().isEmpty()
                        ? Optional.empty()
                        : Optional.of(new Bilingual(command.titleUk(), command.titleEn())),
                command.changedOn()));
        audit.record(AuditEntry.of("act.saved", KIND, code));
        return code;
    }

    /** What a source told of the year stays where nobody knows the day. */
    private Integer year(PutAct command) {
        return command.code().isEmpty() ? null : known(command.code()).year();
    }

    private static void check(PutAct command) {
        if (command.number().isEmpty() && command.titleUk().isEmpty()) {
            throw new CardRefused("act-empty");
        }
        if (command.titleUk().isEmpty() && !command.titleEn().isEmpty()) {
            throw new CardRefused("act-title");
        }
        if (command.number().length() > LONGEST_NUMBER
                || command.titleUk().length() > LONGEST_TITLE
                || command.titleEn().length() > LONGEST_TITLE) {
            throw new CardRefused("act-long", LONGEST_NUMBER, LONGEST_TITLE);
        }
        if (CardSheet.isMarkup(command.number() + command.titleUk() + command.titleEn())) {
            throw new CardRefused("markup");
        }
    }

    private String newCode(PutAct command) {
        String year = command.day() == null ? "" : "-" + command.day().getYear();
        String number = command.number().isEmpty() ? command.titleUk() : command.number();
        String code = slug(command.kind().name() + "-" + slug(number) + year);
        if (!books.of(List.of(code)).isEmpty()) {
            throw new CardRefused("act-exists");
        }
        return code;
    }

    /** Latin letters, digits and hyphens; other letters stand as the number of the sign, so that two names stay two. */
    private static String slug(String text) {
        StringBuilder slug = new StringBuilder();
        text.toLowerCase(Locale.ROOT)
                .chars()
                .limit(30)
                .forEach(sign -> slug.append(
                        sign < 128 || !Character.isLetterOrDigit(sign)
                                ? String.valueOf((char) sign)
                                : Integer.toHexString(sign)));
        String plain = slug.toString().replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return plain.length() > LONGEST_CODE ? plain.substring(0, LONGEST_CODE).replaceAll("-$", "") : plain;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
