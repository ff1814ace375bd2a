/**
 * Stored files: contents by SHA-256 in chunks, streamed in and out, read by range; the type is judged by the content.
 *
 * <p>May use: kernel, audit. Owns schema {@code document}. People come through {@link ua.vikno.document.Documents}, which
 * shows everyone only their own; features above, having checked who may, use {@link ua.vikno.document.DocumentStore}.
 */
package ua.vikno.document;
