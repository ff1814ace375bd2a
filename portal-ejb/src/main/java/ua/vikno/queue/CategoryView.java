package ua.vikno.queue;

import ua.vikno.kernel.Bilingual;

/**
 * Who goes ahead of others.
 *
 * @param basis the act that says so; empty where none was named
 * @param document what is shown; empty where none was named
 */
public record CategoryView(String code, Bilingual name, Bilingual basis, Bilingual document) {}
