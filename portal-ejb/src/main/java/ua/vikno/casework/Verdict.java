package ua.vikno.casework;

import java.time.LocalDate;
import ua.vikno.kernel.Bilingual;

/**
 * What is decided about a case instead of its result.
 *
 * @param basis the article
 * @param words why, in this very case
 * @param complainBy last day to complain
 */
record Verdict(CaseStatus kind, RefusalReason reason, Bilingual basis, String words, LocalDate complainBy) {}
