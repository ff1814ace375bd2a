package ua.vikno.web.my.submission;

import java.util.List;

/**
 * A row of a group.
 *
 * @param key of the row, sent back so that it stands
 * @param title «Дитина 2»
 * @param drop value of the button that takes it away; empty where it must stay
 */
public record RowView(String key, String title, List<FieldView> fields, String drop) {}
