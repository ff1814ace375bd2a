package ua.vikno.web.open.catalogue;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Locale;
import ua.vikno.catalogue.Fee;
import ua.vikno.kernel.Bilingual;
import ua.vikno.organisation.Term;
import ua.vikno.web.faces.Formats;
import ua.vikno.web.faces.Texts;
import ua.vikno.web.faces.WebRequest;

/** Facts of a service in words: {@code #{serviceWords.term(row.term)}}. */
@Named
@RequestScoped
public class ServiceWords {

    @Inject
    Texts text;

    @Inject
    Formats format;

    @Inject
    WebRequest web;

    /** 10 робочих днів; у день звернення; 24 години. */
    public String term(Term term) {
        String key = "catalogue.term." + key(term.unit());
        return term.unit() == Term.Unit.SAME_DAY ? text.get(key) : text.count(key, term.amount());
    }

    /** до 10 робочих днів; у день звернення. */
    public String upTo(Term term) {
        return term.unit() == Term.Unit.SAME_DAY
                ? term(term)
                : text.count("catalogue.term.upto." + key(term.unit()), term.amount());
    }

    /** безоплатно; 618,00 ₴; за розрахунком; empty where nobody has told it. */
    public String fee(Fee fee) {
        if (fee.isFree()) {
            return text.get("catalogue.fee.free");
        }
        if (fee.kind() == Fee.Kind.FORMULA) {
            return text.get("catalogue.fee.formula");
        }
        return fee.hryvnias().map(format::money).orElse("");
    }

    /** The fee as the head of the order box: Безоплатно; 618,00 ₴; Плата за розрахунком; Плата уточнюється. */
    public String price(Fee fee) {
        if (fee.isFree()) {
            return text.get("catalogue.fee.free.head");
        }
        if (fee.isKnown()) {
            return fee(fee);
        }
        return text.get(fee.isTold() ? "catalogue.fee.formula.head" : "catalogue.fee.unknown.head");
    }

    /** Word of an enum's value: key {@code catalogue.<kind>.<value>} with hyphens. */
    public String of(String kind, Enum<?> value) {
        return text.get("catalogue." + kind + "." + key(value));
    }

    /** A name in the page's language, Ukrainian where there is no other. */
    public String name(Bilingual name) {
        return name.in(web.getLang());
    }

    /** The language a name is shown in, for {@code lang}; null where it is the page's own. */
    public String lang(Bilingual name) {
        String shown = name.language(web.getLang());
        return shown.equals(web.getLang()) ? null : shown;
    }

    private static String key(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
