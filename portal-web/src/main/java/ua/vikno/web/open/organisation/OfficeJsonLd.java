package ua.vikno.web.open.organisation;

import static ua.vikno.kernel.Jsons.JSON;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Locale;
import ua.vikno.kernel.Bilingual;
import ua.vikno.organisation.OfficeProfile;
import ua.vikno.organisation.OfficeSchedule;
import ua.vikno.organisation.OfficeView;
import ua.vikno.organisation.OpenTimes;
import ua.vikno.organisation.SpecialHours;
import ua.vikno.web.faces.Texts;
import ua.vikno.web.faces.WebRequest;

/**
 * An office for search engines and assistants: schema.org {@code GovernmentOffice} as JSON-LD. A block of data is never run, so the policy
 * of scripts does not concern it; it must only not end the element it stands in.
 */
@RequestScoped
class OfficeJsonLd {

    @Inject
    Texts text;

    @Inject
    WebRequest web;

    /** The text of the block. */
    public String of(OfficeProfile profile, List<Bilingual> served) {
        OfficeView office = profile.office();
        String page = web.absolute("/offices/" + office.code());
        JsonObjectBuilder block = JSON.createObjectBuilder()
                .add("@context", "https://schema.org")
                .add("@type", "GovernmentOffice")
                .add("@id", page)
                .add("url", page)
                .add("name", words(office.name()))
                .add("address", address(office))
                .add("geo", geo(office))
                .add("parentOrganization", organisation(profile));
        add(block, "telephone", office.phone());
        add(block, "email", profile.facts().email());
        block.add("openingHoursSpecification", week(profile.schedule()));
        block.add("specialOpeningHoursSpecification", specials(profile.schedule()));
        block.add("areaServed", areas(served));
        block.add("amenityFeature", amenities(profile));
        return block.build().toString().replace("<", "\\u003c");
    }

    private static void add(JsonObjectBuilder block, String name, String value) {
        if (!value.isEmpty()) {
            block.add(name, value);
        }
    }

    private JsonObjectBuilder address(OfficeView office) {
        return JSON.createObjectBuilder()
                .add("@type", "PostalAddress")
                .add("streetAddress", words(office.address()))
                .add("addressCountry", "UA");
    }

    private static JsonObjectBuilder geo(OfficeView office) {
        return JSON.createObjectBuilder()
                .add("@type", "GeoCoordinates")
                .add("latitude", office.latitude())
                .add("longitude", office.longitude());
    }

    private JsonObjectBuilder organisation(OfficeProfile profile) {
        return JSON.createObjectBuilder()
                .add("@type", "GovernmentOrganization")
                .add("name", words(profile.centre().name()))
                .add(
                        "parentOrganization",
                        JSON.createObjectBuilder()
                                .add("@type", "GovernmentOrganization")
                                .add("name", words(profile.centre().council())));
    }

    private static JsonArrayBuilder week(OfficeSchedule schedule) {
        JsonArrayBuilder week = JSON.createArrayBuilder();
        for (DayOfWeek day : DayOfWeek.values()) {
            String name = day.name().charAt(0) + day.name().substring(1).toLowerCase(Locale.ROOT);
            schedule.usual(day)
                    .spans()
                    .forEach(span -> week.add(hours(span).add("dayOfWeek", "https://schema.org/" + name)));
        }
        return week;
    }

    /** Days without hours are told as schema.org has it: from midnight to midnight. */
    private JsonArrayBuilder specials(OfficeSchedule schedule) {
        JsonArrayBuilder specials = JSON.createArrayBuilder();
        for (SpecialHours special : schedule.specials()) {
            if (special.times().isClosed()) {
                specials.add(days(specification("00:00", "00:00"), special));
            }
            special.times().spans().forEach(span -> specials.add(days(hours(span), special)));
        }
        return specials;
    }

    private JsonObjectBuilder days(JsonObjectBuilder hours, SpecialHours special) {
        return hours.add("validFrom", special.days().from().toString())
                .add("validThrough", special.days().to().toString())
                .add("description", words(special.reason()));
    }

    private static JsonObjectBuilder hours(OpenTimes.Span span) {
        return specification(span.opens().toString(), span.closes().toString());
    }

    private static JsonObjectBuilder specification(String opens, String closes) {
        return JSON.createObjectBuilder()
                .add("@type", "OpeningHoursSpecification")
                .add("opens", opens)
                .add("closes", closes);
    }

    private JsonArrayBuilder areas(List<Bilingual> served) {
        JsonArrayBuilder areas = JSON.createArrayBuilder();
        served.forEach(community -> areas.add(
                JSON.createObjectBuilder().add("@type", "AdministrativeArea").add("name", words(community))));
        return areas;
    }

    private JsonArrayBuilder amenities(OfficeProfile profile) {
        JsonArrayBuilder amenities = JSON.createArrayBuilder();
        profile.facts()
                .access()
                .forEach((kind, present) -> amenities.add(JSON.createObjectBuilder()
                        .add("@type", "LocationFeatureSpecification")
                        .add("name", text.get("offices.access." + kind))
                        .add("value", present)));
        return amenities;
    }

    private String words(Bilingual name) {
        return name.in(web.getLang());
    }
}
