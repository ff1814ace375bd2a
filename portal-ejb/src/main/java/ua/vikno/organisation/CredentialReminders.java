package ua.vikno.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import ua.vikno.identity.AccountDirectory;
import ua.vikno.identity.Profile;
import ua.vikno.kernel.Settings;
import ua.vikno.notification.Notice;
import ua.vikno.notification.Notices;

/** Tells people, and the chief of their centre, which keys and accesses end in thirty, fourteen and three days. */
@ApplicationScoped
class CredentialReminders {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    @Inject
    CredentialRows credentials;

    @Inject
    AccountDirectory accounts;

    @Inject
    Notices notices;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    /** Sends what is due today and was not sent; how many letters there were. Running it again sends nothing. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public int send() {
        List<CredentialRows.Reminder> due = credentials.takeDue(LocalDate.now(clock));
        Map<Long, Profile> recipients = accounts.findAll(
                due.stream().map(CredentialRows.Reminder::account).collect(Collectors.toSet()));
        due.forEach(reminder -> tell(reminder, recipients.get(reminder.account())));
        return due.size();
    }

    private void tell(CredentialRows.Reminder reminder, Profile recipient) {
        Map<String, String> arguments = Map.of(
                "person", reminder.name().initials(),
                "issuer", reminder.issuer(),
                "number", reminder.number(),
                "end", DAY.format(reminder.end()),
                "link", settings.baseUrl() + "/admin/staff/" + reminder.holder());
        notices.tell(new Notice(
                reminder.account(),
                recipient.email(),
                recipient.language(),
                reminder.isOwn() ? "organisation.access-ends" : "organisation.staff-access-ends",
                arguments,
                "staff:" + reminder.holder()));
    }
}
