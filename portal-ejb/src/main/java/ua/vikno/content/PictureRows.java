package ua.vikno.content;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Pictures and their widths; the bytes are read only when they are sent. */
@ApplicationScoped
class PictureRows {

    private static final String SIZES = "select s.picture_id, s.digest, s.width, s.height from content.picture_size s"
            + " where s.picture_id = any(cast(?1 as bigint[])) order by s.picture_id, s.width";

    private static final String BYTES = "select s.bytes from content.picture_size s where s.digest = ?1 limit 1";

    @PersistenceContext
    EntityManager em;

    /** The pictures with these ids, in one statement. */
    public Map<Long, PictureView> views(Collection<Long> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        List<?> rows = em.createNativeQuery(SIZES)
                .setParameter(1, ids.stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}")))
                .getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .collect(Collectors.groupingBy(row -> ((Number) row[0]).longValue()))
                .entrySet()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> view(entry.getKey(), entry.getValue())));
    }

    private static PictureView view(long id, List<Object[]> rows) {
        return new PictureView(
                id,
                rows.stream()
                        .map(row -> new PictureView.Size(
                                (String) row[1], ((Number) row[2]).intValue(), ((Number) row[3]).intValue()))
                        .toList());
    }

    public Optional<byte[]> bytes(String digest) {
        List<?> rows = em.createNativeQuery(BYTES).setParameter(1, digest).getResultList();
        return rows.stream().findFirst().map(bytes -> (byte[]) bytes);
    }

    /** A picture that an editor of this centre may use. */
    public Optional<Picture> ofCentre(long id, long centre) {
        return Optional.ofNullable(em.find(Picture.class, id)).filter(picture -> picture.centre == centre);
    }

    public void add(Picture picture, List<PictureDrawing.Drawn> drawn) {
        em.persist(picture);
        em.flush();
        drawn.forEach(one -> em.persist(new PictureSize(picture, one)));
        em.flush();
    }
}
