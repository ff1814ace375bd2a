package ua.vikno.catalogue;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ua.vikno.audit.AuditEntry;
import ua.vikno.audit.AuditTrail;
import ua.vikno.kernel.NotFound;
import ua.vikno.kernel.Page;
import ua.vikno.kernel.Role;

/**
 * Where clerks write information cards: one draft of a card, handed over by its author and published by a second person, at once
 * or from a day on. Every method also throws {@link NotFound} for staff of another centre and for codes of no service.
 */
@Stateless
public class CardDesk {

    /** Editions on a page of the history. */
    public static final int PAGE = 20;

    /** Names the draft where two states of a card are compared. */
    public static final int DRAFT = 0;

    static final String KIND = "card";
    private static final int LONGEST_NOTE = 1_000;

    @Inject
    CardClerk clerk;

    @Inject
    CardEditions editions;

    @Inject
    LawBooks acts;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /** The draft of a card, where there is one. */
    @RolesAllowed({Role.CONTENT_EDITOR, Role.CHIEF})
    public Optional<CardDraftView> draft(String code) {
        CardAuthor by = clerk.acting(KIND, code);
        return editions.draft(service(code)).map(draft -> draft.view(by));
    }

    /** The draft; begins it from the newest edition where there is none. */
    @RolesAllowed({Role.CONTENT_EDITOR, Role.CHIEF})
    public CardDraftView begin(String code) {
        CardAuthor by = clerk.acting(KIND, code);
        ServiceView view = clerk.service(code, today());
        long service = view.id().value();
        editions.lockCard(service);
        return editions.draft(service)
                .orElseGet(() -> {
                    audit.record(AuditEntry.of("card.begun", KIND, code));
                    ServiceCard from = editions.newest(service).orElseGet(view::card);
                    return editions.add(new CardDraft(service, from, by, clock.instant()));
                })
                .view(by);
    }

    /**
     * Keeps what was typed; a draft that waited for publishing is taken back by it.
     *
     * @param version of the draft over which the clerk typed
     * @throws CardRefused it cannot be kept so, or somebody acted on the draft since
     */
    @RolesAllowed({Role.CONTENT_EDITOR, Role.CHIEF})
    public void save(String code, long version, CardSheet typed) {
        CardAuthor by = clerk.acting(KIND, code);
        CardDraft draft = editions.lock(service(code), version);
        CardContent card = typed.content();
        acts.known(card);
        draft.become(card, by, clock.instant());
        editions.write();
        audit.record(AuditEntry.of("card.saved", KIND, code));
    }

    /**
     * Throws the draft away; what is published stays as it is.
     *
     * @throws CardRefused somebody acted on the draft since
     */
    @RolesAllowed({Role.CONTENT_EDITOR, Role.CHIEF})
    public void discard(String code, long version) {
        clerk.acting(KIND, code);
        editions.remove(editions.lock(service(code), version));
        audit.record(AuditEntry.of("card.discarded", KIND, code));
    }

    /**
     * Hands the draft over for publishing.
     *
     * @param from day from which it is to hold; null for at once
     * @param note what changed
     * @throws CardRefused it says nothing or nothing new, the day is past, the note is missing, or somebody acted on it since
     */
    @RolesAllowed({Role.CONTENT_EDITOR, Role.CHIEF})
    public void hand(String code, long version, LocalDate from, String note) {
        CardAuthor by = clerk.acting(KIND, code);
        ServiceView view = clerk.service(code, today());
        long service = view.id().value();
        CardDraft draft = editions.lock(service, version);
        ServiceCard newest = editions.newest(service).orElseGet(view::card);
        if (draft.content().equals(newest.content())) {
            throw new CardRefused("same");
        }
        checkDay(from);
        draft.hand(by, from, noted(note), clock.instant());
        editions.write();
        audit.record(AuditEntry.of("card.handed", KIND, code));
    }

    private void checkDay(LocalDate from) {
        if (from != null && from.isBefore(today())) {
            throw new CardRefused("day");
        }
    }

    private static String noted(String note) {
        if (note.isBlank() || note.length() > LONGEST_NOTE) {
            throw new CardRefused("note", LONGEST_NOTE);
        }
        return note.strip();
    }

    /**
     * Sends the draft back to its author.
     *
     * @throws CardRefused nobody has handed it over, why is missing, or somebody acted on it since
     */
    @RolesAllowed({Role.CONTENT_EDITOR, Role.CHIEF})
    public void sendBack(String code, long version, String why) {
        CardAuthor by = clerk.acting(KIND, code);
        CardDraft draft = handed(service(code), version);
        draft.sendBack(by, noted(why));
        editions.write();
        audit.record(AuditEntry.of("card.returned", KIND, code));
    }

    /**
     * Publishes the draft, which thereby becomes the next edition and is gone.
     *
     * @param from day from which it holds, Kyiv's; null for at once
     * @return number of the edition
     * @throws CardRefused the acting person wrote it, nobody has handed it over, the day is past, or somebody acted on it since
     */
    @RolesAllowed({Role.CONTENT_EDITOR, Role.CHIEF})
    public int publish(String code, long version, LocalDate from) {
        CardAuthor by = clerk.acting(KIND, code);
        long service = service(code);
        editions.lockCard(service);
        CardDraft draft = handed(service, version);
        if (draft.isBy(by)) {
            throw new CardRefused("own-work");
        }
        checkDay(from);
        int edition = editions.newest(service).map(ServiceCard::edition).orElse(0) + 1;
        editions.publish(draft, edition, from == null ? today() : from, by, clock.instant());
        editions.remove(draft);
        audit.record(AuditEntry.of("card.published", KIND, code + " / " + edition));
        return edition;
    }

    private CardDraft handed(long service, long version) {
        CardDraft draft = editions.lock(service, version);
        if (!draft.isHanded()) {
            throw new CardRefused("not-handed");
        }
        return draft;
    }

    /**
     * Makes an older edition the draft, to be handed over and published like any other.
     *
     * @throws CardRefused there is a draft already
     * @throws NotFound there is no such edition
     */
    @RolesAllowed({Role.CONTENT_EDITOR, Role.CHIEF})
    public void rollBack(String code, int edition) {
        CardAuthor by = clerk.acting(KIND, code);
        long service = service(code);
        editions.lockCard(service);
        ServiceCard older = edition(service, edition);
        if (editions.draft(service).isPresent()) {
            throw new CardRefused("drafted");
        }
        editions.add(new CardDraft(service, older, by, clock.instant()));
        audit.record(AuditEntry.of("card.rolled-back", KIND, code + " / " + edition));
    }

    /** A page of the editions of a card, the newest first. */
    @RolesAllowed({Role.CONTENT_EDITOR, Role.CHIEF})
    public Page<CardEdition> history(String code, int page) {
        clerk.acting(KIND, code);
        return editions.history(service(code), today(), Math.max(1, page), PAGE);
    }

    /**
     * What two states of a card differ in.
     *
     * @param from number of an edition; {@link #DRAFT} for the draft
     * @param to the same
     * @throws NotFound one of them is not there
     */
    @RolesAllowed({Role.CONTENT_EDITOR, Role.CHIEF})
    public List<CardChange> compare(String code, int from, int to) {
        clerk.acting(KIND, code);
        long service = service(code);
        return CardChange.between(state(service, from), state(service, to));
    }

    /**
     * What the draft differs in from what holds, or from nothing.
     *
     * @throws NotFound there is no draft
     */
    @RolesAllowed({Role.CONTENT_EDITOR, Role.CHIEF})
    public List<CardChange> changes(String code) {
        clerk.acting(KIND, code);
        ServiceView service = clerk.service(code, today());
        return CardChange.between(service.card().content(), state(service.id().value(), DRAFT));
    }

    private CardContent state(long service, int edition) {
        return edition == DRAFT
                ? editions.draft(service)
                        .map(CardDraft::content)
                        .orElseThrow(() -> new NotFound("common.not-found.title"))
                : edition(service, edition).content();
    }

    private ServiceCard edition(long service, int edition) {
        return editions.edition(service, edition).orElseThrow(() -> new NotFound("common.not-found.title"));
    }

    /** How the cards of these services stand; one statement. */
    @RolesAllowed({Role.CONTENT_EDITOR, Role.CHIEF})
    public Map<String, CardStanding> standing(Collection<ServiceCode> codes) {
        clerk.acting(KIND, "");
        return editions.standing(codes.stream().map(ServiceCode::value).toList());
    }

    /** Drafts that wait for a second person, the longest first. */
    @RolesAllowed({Role.CONTENT_EDITOR, Role.CHIEF})
    public List<CardStanding> waiting() {
        clerk.acting(KIND, "");
        return editions.waiting();
    }

    private long service(String code) {
        return clerk.service(code, today()).id().value();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
