package ua.vikno.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static ua.vikno.form.FormTown.CHIEF;
import static ua.vikno.form.FormTown.EDITOR;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ua.vikno.kernel.Bilingual;
import ua.vikno.kernel.NotFound;

/** Working copies and versions on real PostgreSQL, each act in a transaction of its own. */
class FormPublishingIT {

    private static final String CODE = "05-05";

    private FormTown town;

    @BeforeEach
    void load() throws Exception {
        town = new FormTown();
    }

    @AfterEach
    void close() {
        town.close();
    }

    @Test
    void everyActIsKeptAndUndoneOneByOne() throws Exception {
        begin();
        WorkingCopyView first = addStep(EDITOR, "Перший");
        WorkingCopyView second = addStep(EDITOR, "Другий");
        assertEquals(2, second.acts());
        assertEquals("Другий", second.last().subject());
        WorkingCopyView undone = town.as(EDITOR, desk -> desk.form.undo(CODE, second.version()));
        assertEquals(first.form(), undone.form());
        town.as(EDITOR, desk -> desk.form.undo(CODE, undone.version()));
        assertThrows(
                FormActRefused.class,
                () -> town.as(EDITOR, desk -> desk.form.undo(CODE, desk.version(CODE))),
                "none left");
    }

    @Test
    void anActOverAnOlderStateIsRefusedAndSaysWhatCameBetween() throws Exception {
        WorkingCopyView opened = begin();
        addStep(CHIEF, "Крок керівника");
        FormAct mine = new FormAct.AddStep(new Bilingual("Мій крок", ""));
        assertThrows(
                FormChangedMeanwhile.class, () -> town.as(EDITOR, desk -> desk.form.act(CODE, opened.version(), mine)));
        assertThrows(FormChangedMeanwhile.class, () -> town.as(EDITOR, desk -> desk.form.undo(CODE, opened.version())));
        List<WorkingCopyView.Act> between = town.as(EDITOR, desk -> desk.form.since(CODE, opened.acts()));
        assertEquals(
                List.of("Крок керівника"),
                between.stream().map(WorkingCopyView.Act::subject).toList());
        assertTrue(between.get(0).by().contains("Тетяна"));
    }

    @Test
    void ofTwentyActsAtOnceOverOneStateOneIsDone() throws Exception {
        WorkingCopyView opened = begin();
        ExecutorService clerks = Executors.newFixedThreadPool(20);
        try {
            List<Callable<Boolean>> acts = IntStream.range(0, 20)
                    .<Callable<Boolean>>mapToObj(i -> () -> acts(opened.version(), "Крок " + i))
                    .toList();
            int done = 0;
            for (Future<Boolean> act : clerks.invokeAll(acts)) {
                done += act.get() ? 1 : 0;
            }
            assertEquals(1, done);
            assertEquals(1, town.count("select count(*) from form.revision"));
        } finally {
            clerks.shutdownNow();
        }
    }

    private boolean acts(long version, String name) throws Exception {
        try {
            town.as(EDITOR, desk -> desk.form.act(CODE, version, new FormAct.AddStep(new Bilingual(name, ""))));
            return true;
        } catch (FormChangedMeanwhile late) {
            return false;
        }
    }

    @Test
    void whoChangedItDoesNotPublishItAndTheDatabaseHoldsThatToo() throws Exception {
        begin();
        addStep(EDITOR, "Майданчик");
        addStep(CHIEF, "Правка керівника");
        hand(null);
        assertThrows(OwnWork.class, () -> publish(EDITOR, null));
        assertThrows(OwnWork.class, () -> publish(CHIEF, null));
        assertThrows(
                Exception.class,
                () -> town.count("with x as (insert into form.definition (code, version, body, published_at, authors,"
                        + " publisher, decided_at) select 'zz-1', 1, '{}', now(), array[id], id, now()"
                        + " from organisation.staff limit 1 returning 1) select count(*) from x"));
    }

    @Test
    void aSecondPersonPublishesAndItHoldsAtOnce() throws Exception {
        begin();
        addStep(EDITOR, "Майданчик");
        assertThrows(FormActRefused.class, () -> publish(CHIEF, null), "nobody has handed it over");
        addField();
        hand(null);
        assertFalse(town.as(CHIEF, desk -> desk.steps(CODE)).contains("Майданчик"));
        assertEquals(1, publish(CHIEF, null));
        assertTrue(town.as(CHIEF, desk -> desk.steps(CODE)).contains("Майданчик"));
        assertTrue(town.as(CHIEF, desk -> desk.form.copy(CODE)).isEmpty());
        FormVersion version =
                town.as(CHIEF, desk -> desk.publishing.history(CODE, 1)).rows().get(0);
        assertTrue(version.authors().contains("Юлія"));
        assertTrue(version.publisher().contains("Тетяна"));
        assertEquals(FormVersion.State.NOW, version.state());
    }

    @Test
    void aVersionOfALaterDayHoldsFromThatDayInKyiv() throws Exception {
        begin();
        addStep(EDITOR, "Майданчик");
        LocalDate day = LocalDate.of(2026, 12, 1);
        hand(day);
        assertThrows(FormActRefused.class, () -> publish(CHIEF, LocalDate.of(2026, 11, 24)), "a day that is past");
        publish(CHIEF, day);
        FormStanding standing =
                town.as(CHIEF, desk -> desk.publishing.standing(List.of(CODE))).get(CODE);
        assertEquals(1, standing.next());
        town.at("2026-11-30T21:59:59Z");
        assertFalse(town.as(CHIEF, desk -> desk.steps(CODE)).contains("Майданчик"));
        town.at("2026-11-30T22:00:00Z");
        assertTrue(town.as(CHIEF, desk -> desk.steps(CODE)).contains("Майданчик"));
    }

    @Test
    void whatHasMistakesIsNotHandedOver() throws Exception {
        begin();
        addStep(EDITOR, "Майданчик");
        town.as(
                EDITOR,
                desk -> desk.form.act(
                        CODE,
                        desk.version(CODE),
                        new FormAct.AddFields(
                                "maidanchyk",
                                "",
                                "",
                                FieldKind.CHOICE,
                                FormAct.lines("Вибір без відповідей"),
                                List.of())));
        assertThrows(NotReadyForPublishing.class, () -> hand(null));
    }

    @Test
    void aChangeTakesItBackAndSendingBackSaysWhy() throws Exception {
        begin();
        addStep(EDITOR, "Майданчик");
        hand(null);
        assertFalse(addStep(EDITOR, "Ще").isHanded());
        hand(null);
        town.as(CHIEF, desk -> {
            desk.publishing.sendBack(CODE, desk.version(CODE), "Немає перекладу");
            return null;
        });
        WorkingCopyView back = town.as(EDITOR, desk -> desk.form.copy(CODE)).orElseThrow();
        assertFalse(back.isHanded());
        assertEquals("Немає перекладу", back.returned().note());
    }

    @Test
    void whatClerksMadeIsNotReplacedByANewRelease() throws Exception {
        town.as(EDITOR, desk -> desk.form.begin(new BeginForm("28-13", "28-13", new Bilingual("П", ""))));
        town.as(EDITOR, desk -> desk.addStep("28-13", "Майданчик"));
        town.as(EDITOR, desk -> {
            desk.publishing.hand("28-13", desk.version("28-13"), null, "крок");
            return null;
        });
        int number = town.as(CHIEF, desk -> desk.publishing.publish("28-13", desk.version("28-13"), null));
        String body = FormDelivery.text("28-13").replaceFirst("\"version\": *\\d+", "\"version\": " + (number + 1));
        boolean stands = town.as(
                CHIEF,
                desk -> desk.forms.forms.publish(FormReader.read(body), body).isPresent());
        assertFalse(stands);
        assertTrue(town.as(CHIEF, desk -> desk.steps("28-13")).contains("Майданчик"));
    }

    @Test
    void anOlderVersionComesBackAsANewOneThatSaysWhatItRepeats() throws Exception {
        begin();
        addStep(EDITOR, "Майданчик");
        hand(null);
        publish(CHIEF, null);
        begin();
        addStep(EDITOR, "Зайвий крок");
        hand(null);
        publish(CHIEF, null);
        town.as(EDITOR, desk -> {
            desk.publishing.rollBack(CODE, 1);
            return null;
        });
        List<FormChange> changes = town.as(EDITOR, desk -> desk.publishing.compare(CODE, 1, 0));
        assertEquals(List.of(), changes);
        hand(null);
        town.at("2026-11-25T11:00:00Z");
        assertEquals(3, publish(CHIEF, null));
        List<FormVersion> versions =
                town.as(CHIEF, desk -> desk.publishing.history(CODE, 1)).rows();
        assertEquals(1, versions.get(0).equalsVersion());
        assertEquals(FormVersion.State.BEFORE, versions.get(1).state());
        assertFalse(town.as(CHIEF, desk -> desk.steps(CODE)).contains("Зайвий крок"));
        assertThrows(NotFound.class, () -> town.as(EDITOR, desk -> desk.publishing.compare(CODE, 1, 99)));
    }

    @Test
    void staffOfAnotherCentreFindNothing() throws Exception {
        begin();
        String stranger = "staff-zoriana";
        assertThrows(NotFound.class, () -> town.as(stranger, desk -> desk.form.copy(CODE)));
        assertThrows(NotFound.class, () -> town.as(stranger, desk -> desk.publishing.standing(List.of(CODE))));
    }

    private WorkingCopyView begin() throws Exception {
        return town.as(EDITOR, desk -> desk.begin(CODE));
    }

    private WorkingCopyView addStep(String clerk, String name) throws Exception {
        return town.as(clerk, desk -> desk.addStep(CODE, name));
    }

    private void addField() throws Exception {
        FormAct act =
                new FormAct.AddFields("maidanchyk", "", "", FieldKind.TEXT, FormAct.lines("Назва | Name"), List.of());
        town.as(EDITOR, desk -> desk.form.act(CODE, desk.version(CODE), act));
    }

    private void hand(LocalDate from) throws Exception {
        town.as(EDITOR, desk -> {
            desk.publishing.hand(CODE, desk.version(CODE), from, "Додано крок");
            return null;
        });
    }

    private int publish(String clerk, LocalDate from) throws Exception {
        return town.as(clerk, desk -> desk.publishing.publish(CODE, desk.version(CODE), from));
    }
}
