package ua.vikno.web.open.data;

import static ua.vikno.web.open.data.DataColumn.optional;
import static ua.vikno.web.open.data.DataColumn.required;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The sets that are published. A line holds a value for each column, in order; null where there is none. */
enum DataSet {
    /** Перелік адміністративних послуг. */
    SERVICES(
            required("code", "string"),
            required("name", "string"),
            optional("nameEn", "string"),
            required("sphere", "string"),
            required("provider", "string"),
            required("applicant", "string"),
            required("termAmount", "integer"),
            required("termUnit", "string"),
            optional("fee", "decimal"),
            optional("feeNote", "string"),
            required("channel", "string"),
            required("orderable", "boolean"),
            required("extraterritorial", "boolean"),
            required("resultKind", "string"),
            optional("basis", "string"),
            required("page", "string")),
    /** Відділення центру. */
    OFFICES(
            required("code", "string"),
            required("name", "string"),
            optional("nameEn", "string"),
            required("address", "string"),
            required("hours", "string"),
            optional("openingHours", "string"),
            optional("specialHours", "string"),
            optional("phone", "string"),
            optional("email", "string"),
            required("latitude", "decimal"),
            required("longitude", "decimal"),
            required("page", "string")),
    /** Дані про надані адміністративні послуги: columns and their names are those of the recommended structure, annex 38. */
    PROVIDED_SERVICES(
            required("uid", "string"),
            required("registrationDateTime", "dateTime"),
            optional("code", "string"),
            required("title", "string"),
            optional("authorityId", "string"),
            required("authorityName", "string"),
            required("applicantType", "string"),
            optional("applicantName", "string"),
            optional("applicantId", "string"),
            required("status", "string"),
            optional("providDate", "date"),
            required("amount", "decimal"),
            required("currency", "string"),
            optional("issuedDate", "date"));

    private final List<DataColumn> columns;

    DataSet(DataColumn... columns) {
        this.columns = List.of(columns);
    }

    List<DataColumn> columns() {
        return columns;
    }

    /** As it stands in addresses: {@code provided-services}. */
    String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** One file for each year, since it grows for ever. */
    boolean isYearly() {
        return this == PROVIDED_SERVICES;
    }

    static Optional<DataSet> of(String slug) {
        return Arrays.stream(values()).filter(set -> set.slug().equals(slug)).findFirst();
    }
}
