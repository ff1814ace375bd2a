package ua.vikno.web.open.accessibility;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.time.LocalDate;

/** {@code /accessibility/statement}: what was checked, how, and what does not work. */
@Named
@RequestScoped
public class StatementPage {

    /** When the checks that the statement names were last gone through by a person; change it together with the words. */
    private static final LocalDate CHECKED = LocalDate.of(2026, 11, 30);

    public LocalDate getChecked() {
        return CHECKED;
    }
}
