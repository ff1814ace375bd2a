package ua.vikno.organisation;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.DayOfWeek;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ua.vikno.kernel.Bilingual;

/** Reads what the demo file knows of an office; what is not in it is not known. */
final class DemoOffice {

    private DemoOffice() {}

    static OfficeDetails details(JsonObject office) {
        return new OfficeDetails(
                week(office),
                office.getString("email", ""),
                office.containsKey("transport")
                        ? Optional.of(DemoOrganisation.text(office, "transport"))
                        : Optional.empty(),
                access(office),
                extras(office));
    }

    /** Days from Monday on. */
    private static Map<DayOfWeek, OpenTimes> week(JsonObject office) {
        Map<DayOfWeek, OpenTimes> week = new EnumMap<>(DayOfWeek.class);
        JsonArray days = list(office, "week");
        for (int i = 0; i < days.size(); i++) {
            week.put(DayOfWeek.of(i + 1), OpenTimes.read(days.getString(i)));
        }
        return week;
    }

    private static Map<Access, Boolean> access(JsonObject office) {
        Map<Access, Boolean> access = new EnumMap<>(Access.class);
        office.getOrDefault("access", JsonValue.EMPTY_JSON_OBJECT)
                .asJsonObject()
                .forEach((kind, present) ->
                        access.put(Access.valueOf(kind), present.getValueType() == JsonValue.ValueType.TRUE));
        return access;
    }

    private static List<Bilingual> extras(JsonObject office) {
        return list(office, "extras").getValuesAs(JsonArray.class).stream()
                .map(name -> new Bilingual(name.getString(0), name.getString(1)))
                .toList();
    }

    private static JsonArray list(JsonObject office, String name) {
        return office.getOrDefault(name, JsonValue.EMPTY_JSON_ARRAY).asJsonArray();
    }
}
