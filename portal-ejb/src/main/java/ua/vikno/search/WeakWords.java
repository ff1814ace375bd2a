package ua.vikno.search;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import ua.vikno.kernel.SearchText;

/** Words that say that somebody wants something, not what: they are looked for only where nothing else was typed. */
final class WeakWords {

    private static final String WORDS =
            "а але без би будь в ваш від для до з за зі із і й їх його її коли куди кому ли ми мій моя моє мої на над не"
                    + " ні о об по при про під та так те ти то у хто це ці цей чи чий що щоб щодо як яка яке який які якщо є де через після перед"
                    + " можна треба потрібно потрібні хочу хочемо хотів бажаю допоможіть підкажіть скажіть будь-ласка ласка буде було"
                    + " оформити оформлення отримати отримання одержати зробити зроблю замовити подати подача взяти дістати видати надати надання"
                    + " послуга послуги послугу потрібен питання інформація документи документ"
                    + " как где куда что чтобы для из или если можно нужно надо хочу получить получение оформить сделать заказать подать взять"
                    + " мне мой моя мои меня это есть был бывший бывшего нужна нужны подскажите помогите услуга услуги документы после перед"
                    + " a an the of for to in on at by with my i how where what get want need do does is are make apply application and or from";
    private static final Set<String> FOLDED =
            Arrays.stream(WORDS.split(" ")).map(SearchText::of).collect(Collectors.toUnmodifiableSet());

    private WeakWords() {}

    static boolean hold(WordForms word) {
        return FOLDED.contains(word.surface());
    }
}
