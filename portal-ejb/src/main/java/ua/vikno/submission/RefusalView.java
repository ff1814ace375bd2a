package ua.vikno.submission;

import java.time.Instant;
import ua.vikno.kernel.Bilingual;

/**
 * Why an application was refused before it was registered.
 *
 * @param reason from the list; null where it is told in words alone
 * @param basis the article; null where there is none
 * @param words the administrator's own; may be empty where there is a reason
 * @param by who refused
 */
public record RefusalView(Bilingual reason, Bilingual basis, String words, Instant at, String by) {}
