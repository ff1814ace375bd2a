package ua.vikno.cityplan.sheet;

import java.time.LocalDate;
import java.util.List;

/**
 * The words of a sheet, ready to be set; empty ones are left out.
 *
 * @param issuer who makes and hands out the sheet, one line
 * @param objectLabel «Обʼєкт:»
 * @param object the address
 * @param number number and date of the sheet
 * @param training mark of invented data, or empty
 * @param facts coordinates, source of the data: a line each
 * @param issuedOn the date written into the file
 */
public record SheetTexts(
        String title,
        String issuer,
        String objectLabel,
        String object,
        String number,
        String purpose,
        String scale,
        String ground,
        String training,
        String north,
        String axisNorth,
        String axisEast,
        String legend,
        String legendPlace,
        String legendGrid,
        List<String> facts,
        Signature executor,
        Signature head,
        String signatureWord,
        String date,
        String verifyUrl,
        String verify,
        String code,
        String control,
        String survey,
        String page,
        String subject,
        LocalDate issuedOn) {

    public SheetTexts {
        facts = List.copyOf(facts);
    }

    /** A line to be signed: what for, by whom in which position. */
    public record Signature(String role, String position, String name) {}
}
