package ua.vikno.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import ua.vikno.form.FormDefinition;
import ua.vikno.form.FormEntries;
import ua.vikno.form.FormMove;
import ua.vikno.form.FormStep;
import ua.vikno.form.FormSurroundings;
import ua.vikno.form.Forms;
import ua.vikno.submission.SavedDraft.Difference;

/**
 * What comes from a page of an older version of the form, in another tab or from before a version change. It is read as that page
 * asked it: to a newer step of the same number its inputs would look emptied. What fits is kept; what does not, and what was
 * changed elsewhere meanwhile, is left aside in words.
 */
@ApplicationScoped
class OlderPages {

    @Inject
    DraftRows drafts;

    @Inject
    Forms forms;

    @Inject
    Surroundings surroundings;

    @Inject
    Clock clock;

    /** Keeps the inputs of the page in a draft that is held against other changes. */
    public void keep(Draft draft, OlderPage page, Function<FormStep, FormEntries> typed) {
        FormDefinition from = forms.version(page.code(), page.form());
        FormDefinition to = forms.version(draft.formCode, draft.formVersion);
        FormSurroundings around = surroundings.of(draft.account, draft.files(to));
        FormEntries sent = from.step(page.step()).map(typed).orElse(FormEntries.NONE);
        FormMove move = FormMove.of(from, to, sent, List.of(), draft.step, around);
        FormEntries taken = taken(draft, move.entries(), page.base());
        FormEntries fits = without(move.entries(), taken.values().keySet());
        draft.keep(fits, Long.MAX_VALUE, draft.step, clock.instant());
        FormDefinition nothing = new FormDefinition(to.code(), to.version(), List.of());
        draft.tell(MovedForm.read(draft.moved)
                .with(move.left())
                .with(FormMove.of(to, nothing, taken, List.of(), 1, around).left()));
        drafts.write();
    }

    /** Inputs that hold something else now, typed elsewhere after the page was made; a row goes with all of its inputs. */
    private static FormEntries taken(Draft draft, FormEntries fits, long base) {
        Set<String> places = draft.differences(fits, base).stream()
                .map(Difference::input)
                .map(OlderPages::place)
                .collect(Collectors.toSet());
        FormEntries now = draft.typed();
        Map<String, List<String>> taken = new LinkedHashMap<>();
        fits.values().forEach((input, values) -> {
            if (places.contains(place(input)) && !values.equals(now.all(input))) {
                taken.put(input, values);
            }
        });
        return new FormEntries(taken);
    }

    private static FormEntries without(FormEntries entries, Set<String> inputs) {
        Map<String, List<String>> rest = new LinkedHashMap<>(entries.values());
        rest.keySet().removeAll(inputs);
        return new FormEntries(rest);
    }

    /** The row an input stands in, else the input itself. */
    private static String place(String input) {
        String[] parts = input.split("[.]");
        return parts.length > 2 ? parts[0] + "." + parts[1] : input;
    }
}
