package ua.vikno.notification.adapter;

import jakarta.activation.DataSource;
import java.io.InputStream;
import java.io.OutputStream;
import ua.vikno.document.DocumentContent;

/** A stored file as a part of a letter, read as it is sent. */
record EnclosedFile(DocumentContent content) implements DataSource {

    @Override
    public InputStream getInputStream() {
        return content.read();
    }

    @Override
    public OutputStream getOutputStream() {
        throw new UnsupportedOperationException("A letter is not written into");
    }

    @Override
    public String getContentType() {
        return content.view().type().mediaType();
    }

    @Override
    public String getName() {
        return content.view().name();
    }
}
