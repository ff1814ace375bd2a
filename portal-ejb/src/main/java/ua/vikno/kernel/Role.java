package ua.vikno.kernel;

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

    private Role() {}
}
