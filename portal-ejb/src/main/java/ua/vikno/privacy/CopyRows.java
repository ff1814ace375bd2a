package ua.vikno.privacy;

import static ua.vikno.kernel.Jsons.JSON;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonReader;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.StringReader;
import java.util.Comparator;
import java.util.List;
import ua.vikno.kernel.PersonalRecords;

/** Gathers from every feature what it holds about a person: one query for each part. */
@ApplicationScoped
class CopyRows {

    @PersistenceContext
    EntityManager em;

    @Inject
    @Any
    Instance<PersonalRecords> holders;

    /** All parts in their order. */
    public List<PersonalRecords.Part> parts() {
        return holders.stream()
                .flatMap(holder -> holder.parts().stream())
                .sorted(Comparator.comparingInt(PersonalRecords.Part::place))
                .toList();
    }

    /** The rows of one part. */
    public JsonArray rows(PersonalRecords.Part part, long account) {
        String sql = "select coalesce(json_agg(row_to_json(held)), '[]')::text from (" + part.sql() + ") held";
        String rows =
                (String) em.createNativeQuery(sql).setParameter(1, account).getSingleResult();
        try (JsonReader reader = JSON.createReader(new StringReader(rows))) {
            return reader.readArray();
        }
    }
}
