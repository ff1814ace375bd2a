package ua.vikno.web.open.map;

/** A question to the plan that cannot be answered as it is written: a code for programs, words for people. */
final class BadQuestion extends RuntimeException {

    private final String code;
    private final transient Object[] arguments;

    /** @param code also the end of the words' key {@code map.bad.<code>} */
    BadQuestion(String code, Object... arguments) {
        super(code);
        this.code = code;
        this.arguments = arguments.clone();
    }

    String code() {
        return code;
    }

    Object[] arguments() {
        return arguments == null ? new Object[0] : arguments.clone();
    }
}
