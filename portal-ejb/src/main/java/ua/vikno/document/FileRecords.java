package ua.vikno.document;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import ua.vikno.kernel.PersonalRecords;

/** The person's files, without their content: each is taken by its own link. */
@ApplicationScoped
class FileRecords implements PersonalRecords {

    private static final String FILES = "select name, content_type, size, sha256, stored_at from document.file"
            + " where owner_account_id = ?1 order by id desc";

    @Override
    public List<Part> parts() {
        return List.of(new Part(70, "files", FILES));
    }
}
