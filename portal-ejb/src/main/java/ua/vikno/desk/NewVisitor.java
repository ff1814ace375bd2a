package ua.vikno.desk;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import ua.vikno.kernel.PersonName;
import ua.vikno.kernel.PhoneNumber;
import ua.vikno.kernel.TaxNumber;
import ua.vikno.submission.SeenDocument;

/**
 * A person at the desk, as their paper says.
 *
 * @param taxNumber null where they have none or refused it
 * @param phone null where they gave none
 * @param seen the paper
 */
public record NewVisitor(
        @NotNull PersonName name,
        TaxNumber taxNumber,
        @NotNull LocalDate birthDate,
        PhoneNumber phone,
        @NotNull SeenDocument seen) {}
