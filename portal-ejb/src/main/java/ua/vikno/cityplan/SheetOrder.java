package ua.vikno.cityplan;

import java.time.LocalDate;
import java.util.Objects;

/**
 * What a sheet is to show and say. There is no applicant here: the sheet names a place, not a person.
 *
 * @param version of the plan to draw from, or null for the one in use; keep {@link PlanView#version()} with the case to draw it again
 * @param point the middle of the sheet
 * @param scale of the sheet
 * @param number of the case, as printed
 * @param issuedOn the day of issue
 * @param community as «Демонстраційна міська рада»
 * @param department that makes the sheet, as «Управління містобудування та архітектури»
 * @param centre that hands it out, as «Центр надання адміністративних послуг»
 * @param address of the object in words
 * @param purpose what the sheet is for, or an empty text
 * @param verifyUrl address that proves the sheet, goes into the QR code
 * @param verifyCode code to be typed instead
 * @param executorPosition of who made it
 * @param executorName of who made it: an official acting in office
 * @param headPosition of who signs
 */
public record SheetOrder(
        String version,
        GeoPoint point,
        SheetScale scale,
        String number,
        LocalDate issuedOn,
        String community,
        String department,
        String centre,
        String address,
        String purpose,
        String verifyUrl,
        String verifyCode,
        String executorPosition,
        String executorName,
        String headPosition) {

    public SheetOrder {
        Objects.requireNonNull(point, "point");
        Objects.requireNonNull(scale, "scale");
        Objects.requireNonNull(issuedOn, "issuedOn");
        number = text(number);
        community = text(community);
        department = text(department);
        centre = text(centre);
        address = text(address);
        purpose = text(purpose);
        verifyUrl = text(verifyUrl);
        verifyCode = text(verifyCode);
        executorPosition = text(executorPosition);
        executorName = text(executorName);
        headPosition = text(headPosition);
    }

    private static String text(String value) {
        return value == null ? "" : value.strip();
    }
}
