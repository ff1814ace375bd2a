package ua.vikno.form;

import java.util.Arrays;
import java.util.Optional;
import ua.vikno.kernel.BusinessException;

/**
 * Every refusal of an answer. A check can refuse by these alone, and the build fails while one of them has no words in either
 * language: whatever the server refuses, the page can explain.
 */
public enum ProblemCode {
    REQUIRED("required"),
    /** A rule of the field itself does not hold; the argument is its number, 0 for the first. The field has the words. */
    RULE("rule", ""),
    UNREADABLE("unreadable"),
    TOO_LONG("tooLong"),
    TOO_SHORT("tooShort"),
    PHONE("phone"),
    EMAIL("email"),
    TAX_NUMBER_LENGTH("taxNumberLength"),
    TAX_NUMBER_DIGIT("taxNumberDigit"),
    UNZR("unzr"),
    PARCEL("parcel"),
    NUMBER("number"),
    WHOLE("whole"),
    DECIMALS("decimals"),
    NUMBER_MIN("numberMin"),
    NUMBER_MAX("numberMax"),
    MONEY("money"),
    MONEY_MIN("moneyMin"),
    MONEY_MAX("moneyMax"),
    DATE("date"),
    DATE_NONE("dateNone"),
    DATE_FUTURE("dateFuture"),
    DATE_PAST("datePast"),
    DATE_MIN("dateMin"),
    DATE_MAX("dateMax"),
    CHOICE("choice"),
    CHOICES_MIN("choicesMin"),
    CHOICES_MAX("choicesMax"),
    PERSON_UNKNOWN("personUnknown"),
    SURNAME("surname"),
    GIVEN_NAME("givenName"),
    NAME("name"),
    ORGANISATION_CODE("organisationCode"),
    ORGANISATION_DIGIT("organisationDigit"),
    ORGANISATION_NAME("organisationName"),
    DOCUMENT_TYPE("documentType"),
    DOCUMENT_NUMBER("documentNumber"),
    DOCUMENT_ID_CARD("document.idCard"),
    DOCUMENT_BOOKLET("document.booklet"),
    DOCUMENT_FOREIGN_PASSPORT("document.foreignPassport"),
    DOCUMENT_BIRTH_CERTIFICATE("document.birthCertificate"),
    PLACE("place"),
    ADDRESS_UNKNOWN("addressUnknown"),
    LATITUDE("latitude"),
    LONGITUDE("longitude"),
    SWAPPED("swapped"),
    OUTSIDE("outside"),
    ROWS_MIN("rowsMin"),
    ROWS_MAX("rowsMax"),
    TOO_MANY_FILES("tooManyFiles"),
    FILE_GONE("fileGone"),
    /** With this answer the service is not for the person. */
    NOT_FOR_YOU("notForYou"),
    FILE_LARGE("fileLarge", "document.error.tooLarge"),
    FILE_LARGE_BY("fileLargeBy", "document.error.tooLargeBy"),
    FILE_KIND("fileKind", "document.error.type"),
    FILE_KIND_OF("fileKindOf", "document.error.typeOf"),
    FILE_EMPTY("fileEmpty", "document.error.empty"),
    FILE_DAMAGED("fileDamaged", "document.error.damaged");

    private static final String WORDS = "form.error.";

    private final String code;
    private final String key;

    ProblemCode(String code) {
        this(code, WORDS + code);
    }

    ProblemCode(String code, String key) {
        this.code = code;
        this.key = key;
    }

    /** How definitions call it where a field has words of its own for it. */
    public String code() {
        return code;
    }

    /** Key of its words in the bundles; empty where only the field has them. */
    public String key() {
        return key;
    }

    /** The code by which definitions call it. */
    static Optional<ProblemCode> of(String code) {
        return Arrays.stream(values()).filter(one -> one.code.equals(code)).findFirst();
    }

    /** The code of a file that was refused as it came; empty where the refusal is about something else. */
    public static Optional<ProblemCode> of(BusinessException refusal) {
        return Arrays.stream(values())
                .filter(one -> one.key.equals(refusal.messageKey()))
                .findFirst();
    }

    /** The number has not the shape of this document. */
    static ProblemCode of(DocumentType type) {
        return switch (type) {
            case ID_CARD -> DOCUMENT_ID_CARD;
            case BOOKLET -> DOCUMENT_BOOKLET;
            case FOREIGN_PASSPORT -> DOCUMENT_FOREIGN_PASSPORT;
            case BIRTH_CERTIFICATE -> DOCUMENT_BIRTH_CERTIFICATE;
        };
    }

    @Override
    public String toString() {
        return code;
    }
}
