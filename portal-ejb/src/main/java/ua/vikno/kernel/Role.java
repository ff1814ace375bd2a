package ua.vikno.kernel;

import java.util.Set;

/** Names of roles as the container knows them; what a staff member may do comes from the staff register. */
public final class Role {

    /** Заявник: anyone who signed in as a person. */
    public static final String CITIZEN = "citizen";
    /** Адміністратор ЦНАП. */
    public static final String ADMINISTRATOR = "administrator";
    /** Головний адміністратор. */
    public static final String CHIEF = "chief";
    /** Officer of a provider (суб'єкт надання послуги). */
    public static final String PROVIDER_OFFICER = "provider_officer";
    /** Редактор змісту. */
    public static final String CONTENT_EDITOR = "content_editor";
    /** Аудитор: reads the trail, changes nothing. */
    public static final String AUDITOR = "auditor";
    /** Рецепція: first advice and tickets. */
    public static final String RECEPTIONIST = "receptionist";
    /** Видача: hands out what is ready. */
    public static final String ISSUING_DESK = "issuing_desk";
    /** Оператор контакт-центру: helps those who call. */
    public static final String CALL_CENTRE = "call_centre";
    /** Відповідальна особа за захист персональних даних. */
    public static final String DATA_OFFICER = "data_officer";
    /** Keeps the installation itself running: its settings and queues, no one's case. */
    public static final String OPERATOR = "operator";

    /** All of them. */
    public static final Set<String> ALL = Set.of(
            CITIZEN,
            ADMINISTRATOR,
            CHIEF,
            PROVIDER_OFFICER,
            CONTENT_EDITOR,
            AUDITOR,
            RECEPTIONIST,
            ISSUING_DESK,
            CALL_CENTRE,
            DATA_OFFICER,
            OPERATOR);

    private Role() {}
}
