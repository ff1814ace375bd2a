package ua.vikno.document;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import ua.vikno.document.BlobStore.StoredBlob;

/** A person's name for a content. It is made once and never changed; the same content may bear many names. */
@Entity
@Table(schema = "document", name = "file")
class StoredFile {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @Column(name = "blob_id", nullable = false)
    long blobId;

    @Column(name = "owner_account_id", nullable = false)
    long owner;

    @Column(nullable = false)
    String name;

    @Enumerated(EnumType.STRING)
    @Column(name = "content_type", nullable = false)
    FileType type;

    @Column(nullable = false)
    long size;

    @Column(nullable = false)
    String sha256;

    @Column(name = "stored_at", nullable = false)
    Instant storedAt;

    @Version
    @Column(nullable = false)
    long version;

    protected StoredFile() {}

    StoredFile(StoredBlob blob, long owner, String name, FileType type, Instant storedAt) {
        this.blobId = blob.id();
        this.size = blob.size();
        this.sha256 = blob.sha256();
        this.owner = owner;
        this.name = name;
        this.type = type;
        this.storedAt = storedAt;
    }

    StoredBlob blob() {
        return new StoredBlob(blobId, sha256, size);
    }

    DocumentView view() {
        return new DocumentView(new DocumentId(id), owner, name, type, size, sha256, storedAt);
    }
}
