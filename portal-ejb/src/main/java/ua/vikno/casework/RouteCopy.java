package ua.vikno.casework;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import ua.vikno.kernel.JsonbText;

/** The next version of a route while it is being made; there is one for a route. */
@Entity
@Table(schema = "casework", name = "route_copy")
@NamedQuery(name = "RouteCopy.ofCode", query = "select c from RouteCopy c where c.code = :code")
class RouteCopy {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(nullable = false)
    private String code;

    @Column(name = "based_on")
    private Integer basedOn;

    @Convert(converter = JsonbText.class)
    @Column(nullable = false)
    private String body;

    @Column(name = "changed_at", nullable = false)
    private Instant changedAt;

    @Column(name = "handed_at")
    private Instant handedAt;

    @Column(name = "handed_name", nullable = false)
    private String handedName = "";

    @Column(nullable = false)
    private String note = "";

    @Column(name = "returned_note", nullable = false)
    private String returnedNote = "";

    @Column(name = "returned_name", nullable = false)
    private String returnedName = "";

    @ElementCollection
    @CollectionTable(
            schema = "casework",
            name = "route_copy_author",
            joinColumns = @JoinColumn(name = "copy_id", nullable = false))
    private List<RouteAuthor> authors = new ArrayList<>();

    @Version
    @Column(nullable = false)
    private long version;

    protected RouteCopy() {}

    RouteCopy(String code, Integer basedOn, RouteDefinition route, RouteAuthor by, Instant now) {
        this.code = code;
        this.basedOn = basedOn;
        become(route, by, now);
    }

    /** The route after an act; one that waited for publishing waits no more. */
    final void become(RouteDefinition route, RouteAuthor by, Instant now) {
        body = RouteBody.write(route);
        changedAt = now;
        handedAt = null;
        handedName = "";
        if (!authors.contains(by)) {
            authors.add(by);
        }
    }

    void hand(RouteAuthor by, String what, Instant now) {
        handedAt = now;
        handedName = by.name();
        note = what;
        returnedNote = "";
        returnedName = "";
    }

    void sendBack(RouteAuthor by, String why) {
        handedAt = null;
        handedName = "";
        returnedNote = why;
        returnedName = by.name();
    }

    boolean isBy(RouteAuthor one) {
        return authors.contains(one);
    }

    boolean isHanded() {
        return handedAt != null;
    }

    RouteDefinition route() {
        return RouteBody.read(body);
    }

    String code() {
        return code;
    }

    String body() {
        return body;
    }

    String note() {
        return note;
    }

    long version() {
        return version;
    }

    List<RouteAuthor> authors() {
        return authors;
    }

    RouteCopyView view(RouteAuthor by) {
        return new RouteCopyView(
                code,
                basedOn,
                version,
                route(),
                changedAt,
                authors.stream().map(RouteAuthor::name).toList(),
                isBy(by),
                handedAt,
                handedName,
                note,
                returnedName,
                returnedNote);
    }
}
