package ua.vikno.web.office.casework;

import java.util.ArrayList;
import java.util.List;
import ua.vikno.casework.SuspendCase;
import ua.vikno.casework.SuspensionGround;
import ua.vikno.web.faces.Flaw;
import ua.vikno.web.faces.Texts;
import ua.vikno.web.faces.WebRequest;

/** What a clerk typed to suspend a case, kept with what is wrong about it. */
public class SuspendTyped {

    private static final int LONGEST = 1_000;

    private final Texts text;
    private final CaseWords caseWords;
    private final String ground;
    private final String words;
    private final List<Flaw> flaws = new ArrayList<>();

    /** A ground to choose. */
    public record Choice(String value, String label, String hint) {}

    SuspendTyped(WebRequest web, Texts text, CaseWords caseWords) {
        this.text = text;
        this.caseWords = caseWords;
        this.ground = web.param("ground").orElse("");
        this.words = web.param("words").orElse("").strip();
    }

    /** The command; what is missing or too long is among the flaws, and then there is none. */
    SuspendCase command(String number) {
        SuspensionGround chosen = SuspensionGround.ofLaw().stream()
                .filter(one -> one.name().equals(ground))
                .findFirst()
                .orElse(null);
        if (chosen == null) {
            flaws.add(new Flaw("ground", text.get("casework.suspend.ground.missing")));
        }
        if (words.isEmpty()) {
            flaws.add(new Flaw("words", text.get("casework.suspend.words.missing")));
        } else if (words.length() > LONGEST) {
            flaws.add(new Flaw("words", text.get("casework.suspend.words.long")));
        }
        return flaws.isEmpty() ? new SuspendCase(number, chosen, words) : null;
    }

    public List<Choice> getGrounds() {
        return SuspensionGround.ofLaw().stream()
                .map(one -> new Choice(one.name(), caseWords.ground(one), ""))
                .toList();
    }

    public String getGround() {
        return ground;
    }

    public String getWords() {
        return words;
    }

    public List<Flaw> getFlaws() {
        return flaws;
    }

    /** What is wrong with a field; empty where nothing is. */
    public String fault(String field) {
        return Flaw.at(flaws, field);
    }
}
