package ua.vikno.form;

import jakarta.json.JsonValue;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What the form cannot know of itself: the person, the city, the offices, the files. Given by the feature that asks. */
public interface FormSurroundings {

    /** The day of filling in, Kyiv's. */
    LocalDate today();

    /**
     * A first answer.
     *
     * @param source as the definition calls it: {@code account.person}, {@code account.phone}
     * @return a typed value as answers hold it
     */
    Optional<JsonValue> prefill(String source);

    /** Answers of a choice whose list stands elsewhere, as {@code offices}. */
    List<FormOption> options(String source);

    /** The address of the register that these words mean; empty where none or several could be meant. */
    Optional<Place> locate(String address);

    /** Whether a point lies within the city. */
    boolean isInTheCity(double latitude, double longitude);

    /** The address a point of the city may be called by. */
    Optional<String> addressAt(double latitude, double longitude);

    /** Files of this person that may be attached here, by the ids typed. */
    List<AttachedFile> files(List<Long> ids);

    /** An address with its point, degrees of WGS 84. */
    record Place(String address, double latitude, double longitude) {}

    /** A stored file as an answer shows it. Size in bytes. */
    record AttachedFile(long id, String name, long size) {}
}
