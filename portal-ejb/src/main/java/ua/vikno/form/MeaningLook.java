package ua.vikno.form;

import java.util.Map;
import java.util.Optional;

/**
 * Looks at what a field is said to mean. The portal acts on some meanings when a form is submitted (who applies, where the result
 * goes), so a field of another kind under such a meaning would let nobody submit.
 */
final class MeaningLook {

    private static final Map<String, FieldKind> KINDS = Map.ofEntries(
            Map.entry("person", FieldKind.PERSON),
            Map.entry("organisation", FieldKind.ORGANISATION),
            Map.entry("organisation.head", FieldKind.TEXT),
            Map.entry("organisation.address", FieldKind.ADDRESS),
            Map.entry("organisation.phone", FieldKind.TEXT),
            Map.entry("organisation.email", FieldKind.TEXT),
            Map.entry("contact.email", FieldKind.TEXT),
            Map.entry("contact.phone", FieldKind.TEXT),
            Map.entry("notice.channel", FieldKind.CHOICE),
            Map.entry("result.form", FieldKind.CHOICE),
            Map.entry("result.office", FieldKind.CHOICE),
            Map.entry("map.scale", FieldKind.CHOICE),
            Map.entry("map.point", FieldKind.MAP_POINT),
            Map.entry("consent.processing", FieldKind.STATEMENT));

    private MeaningLook() {}

    /** The code of what is wrong, where something is. */
    static Optional<String> flaw(FormField field) {
        FieldKind wanted = KINDS.get(field.meaning());
        if (wanted != null && wanted != field.kind()) {
            return Optional.of("meaning-kind");
        }
        boolean office = field.meaning().equals("result.office");
        if (office
                && (!field.optionsFrom().equals("offices") || !field.options().isEmpty())) {
            return Optional.of("meaning-office");
        }
        boolean scale = field.meaning().equals("map.scale");
        boolean numbers =
                field.options().stream().allMatch(option -> option.id().matches("[1-9]\\d{1,5}"));
        return scale && !numbers ? Optional.of("meaning-scale") : Optional.empty();
    }
}
