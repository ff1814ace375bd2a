package ua.vikno.web.open.service;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import ua.vikno.catalogue.ActView;
import ua.vikno.kernel.Bilingual;
import ua.vikno.web.faces.Formats;
import ua.vikno.web.faces.Texts;
import ua.vikno.web.faces.WebRequest;

/** Acts of law in words: {@code #{actWords.label(cited.act)}}. */
@Named
@RequestScoped
public class ActWords {

    @Inject
    Texts text;

    @Inject
    Formats format;

    @Inject
    WebRequest web;

    /** Закон України № 5203-VI; Постанова Кабінету Міністрів України від 7 лютого 2022 № 265; empty where an act has no number. */
    public String label(ActView act) {
        if (act.number().isEmpty()) {
            return "";
        }
        String kind = kind(act.kind());
        if (act.day() != null) {
            return text.of("service.act.dated", kind, format.fullDay(act.day()), act.number());
        }
        return act.year() == null
                ? text.of("service.act.numbered", kind, act.number())
                : text.of("service.act.of-year", kind, act.number(), String.valueOf(act.year()));
    }

    /** Who made it. */
    public String kind(ActView.Kind kind) {
        return text.get("service.act." + kind);
    }

    /** The title in the page's language, in quotes after a number; empty where it is not known. */
    public String title(ActView act) {
        return act.title()
                .map(title -> title.in(web.getLang()))
                .map(title -> act.number().isEmpty()
                        ? title
                        : text.of(lang(act) == null ? "service.act.titled" : "service.act.titled.uk", title))
                .orElse("");
    }

    /** The language of the title, for {@code lang}; null where it is the page's own. */
    public String lang(ActView act) {
        String shown = act.title()
                .map((Bilingual title) -> title.language(web.getLang()))
                .orElse(web.getLang());
        return shown.equals(web.getLang()) ? null : shown;
    }

    /** Label and title as one text. */
    public String whole(ActView act) {
        return (label(act) + " " + title(act)).strip();
    }
}
