package ua.vikno.organisation;

/**
 * How long a service may take (строк надання).
 *
 * @param amount how many units; nothing for {@link Unit#SAME_DAY}
 * @param unit what is counted
 */
public record Term(int amount, Unit unit) {

    /** What a term counts. */
    public enum Unit {
        WORKING_DAY,
        CALENDAR_DAY,
        SAME_DAY,
        /** Hours that run on working days only. */
        HOUR
    }

    public Term {
        if (amount < 0 || amount == 0 && unit != Unit.SAME_DAY) {
            throw new IllegalArgumentException("A term of " + amount + " " + unit);
        }
    }

    public static Term workingDays(int days) {
        return new Term(days, Unit.WORKING_DAY);
    }

    public static Term calendarDays(int days) {
        return new Term(days, Unit.CALENDAR_DAY);
    }

    public static Term sameDay() {
        return new Term(0, Unit.SAME_DAY);
    }

    public static Term hours(int hours) {
        return new Term(hours, Unit.HOUR);
    }
}
