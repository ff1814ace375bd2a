package ua.vikno.web.open.service;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import ua.vikno.casework.TechnologicalCard;
import ua.vikno.catalogue.CardPart;
import ua.vikno.catalogue.CitedAct;
import ua.vikno.catalogue.Fee;
import ua.vikno.catalogue.ServiceView;
import ua.vikno.document.PaperWriter;
import ua.vikno.organisation.OfficeView;
import ua.vikno.web.faces.Formats;
import ua.vikno.web.faces.Texts;
import ua.vikno.web.faces.WebRequest;
import ua.vikno.web.open.catalogue.ServiceWords;

/** The information and the technological card of a service as one paper, in the words of the service's page. */
@RequestScoped
class CardPaper {

    /** Parts of the width of the columns of the technological card. */
    private static final float[] COLUMNS = {.06f, .3f, .38f, .1f, .16f};

    @Inject
    Texts text;

    @Inject
    Formats format;

    @Inject
    WebRequest web;

    @Inject
    ServiceWords words;

    @Inject
    WayWords ways;

    @Inject
    ActWords laws;

    /**
     * All that the paper says; two that are equal are the same paper.
     *
     * @param desks where the service can be asked for in person
     */
    record Contents(
            String language, ServiceView service, List<CitedAct> acts, List<OfficeView> desks, TechnologicalCard way) {}

    byte[] write(Contents contents) throws IOException {
        ServiceView service = contents.service();
        String title = text.of("service.paper.title", service.code().value(), words.name(service.name()));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PaperWriter paper = new PaperWriter(title, contents.language())) {
            paper.title(title);
            if (service.training()) {
                paper.line(0, text.get("service.show.training"));
            }
            if (service.card().edition() > 0) {
                paper.line(
                        0,
                        text.of(
                                "service.paper.edition",
                                service.card().edition(),
                                format.fullDay(service.card().from())));
            }
            paper.heading(text.get("service.card.title"));
            information(paper, contents);
            paper.heading(text.get("service.way.title"));
            technological(paper, contents.way());
            paper.save(out);
        }
        return out.toByteArray();
    }

    private void information(PaperWriter paper, Contents contents) throws IOException {
        ServiceView service = contents.service();
        section(paper, "service.card.provider", Stream.of(words.name(service.provider())));
        if (!contents.desks().isEmpty()) {
            section(paper, "service.card.desks", contents.desks().stream().map(this::desk));
        }
        List<String> who = Stream.concat(
                        Stream.of(
                                words.of("applicant.sentence", service.applicant()),
                                text.get(service.extraterritorial() ? "service.card.anywhere" : "service.card.local")),
                        said(service, CardPart.Kind.CONDITION))
                .toList();
        section(paper, "service.card.who", who.stream());
        section(paper, "service.card.documents", said(service, CardPart.Kind.NEEDED));
        paper.line(0, text.get("service.card.documents.law"));
        List<String> given = said(service, CardPart.Kind.WAY).toList();
        String channel = text.get("service.card.way." + service.channel());
        section(paper, "service.card.way", given.isEmpty() ? Stream.of(channel) : given.stream());
        section(paper, "service.card.fee", Stream.concat(fee(service), said(service, CardPart.Kind.FEE)));
        List<String> exempt = said(service, CardPart.Kind.EXEMPTION).toList();
        if (!exempt.isEmpty()) {
            section(paper, "service.card.exemption", exempt.stream());
        }
        section(
                paper,
                "service.card.term",
                Stream.concat(Stream.of(words.upTo(service.term())), said(service, CardPart.Kind.TERM)));
        section(paper, "service.card.refusal", said(service, CardPart.Kind.REFUSAL));
        List<String> results = said(service, CardPart.Kind.RESULT).toList();
        section(
                paper,
                "service.paper.result",
                results.isEmpty() ? Stream.of(words.of("result", service.resultKind())) : results.stream());
        section(paper, "service.paper.receiving", said(service, CardPart.Kind.RECEIVING));
        section(paper, "service.card.basis", contents.acts().stream().map(this::act));
        section(paper, "service.card.appeal", said(service, CardPart.Kind.APPEAL));
    }

    private Stream<String> fee(ServiceView service) {
        Fee fee = service.fee();
        String cost = fee.isTold() ? words.fee(fee) : text.get("service.show.unknown.sentence");
        String named = fee.name().map(name -> words.name(name) + ": " + cost).orElse(cost);
        return Stream.concat(Stream.of(named), fee.note().map(words::name).stream());
    }

    private String desk(OfficeView desk) {
        return words.name(desk.name()) + ": " + words.name(desk.address()) + ". " + words.name(desk.hours());
    }

    private String act(CitedAct cited) {
        return laws.whole(cited.act()) + (cited.articles().isEmpty() ? "" : ", " + cited.articles());
    }

    private Stream<String> said(ServiceView service, CardPart.Kind kind) {
        return service.parts(kind).stream().map(part -> words.name(part.text()));
    }

    /** A part of the card; what nobody has written is said to be not known yet. */
    private void section(PaperWriter paper, String key, Stream<String> lines) throws IOException {
        paper.subheading(text.get(key));
        List<String> said = lines.toList();
        if (said.isEmpty()) {
            paper.line(0, text.get("service.show.unknown.sentence"));
        } else if (said.size() == 1) {
            paper.line(0, said.get(0));
        } else {
            for (String line : said) {
                paper.item(line);
            }
        }
    }

    private void technological(PaperWriter paper, TechnologicalCard way) throws IOException {
        List<String> head = List.of(
                "№",
                text.get("service.way.stage"),
                text.get("service.way.who"),
                text.get("service.way.share"),
                text.get("service.way.days"));
        List<List<String>> rows = way.lines().stream()
                .map(line -> List.of(
                        String.valueOf(line.turn()),
                        ways.stage(line),
                        ways.who(line),
                        ways.share(line),
                        ways.term(line)))
                .toList();
        paper.table(head, rows, COLUMNS);
        paper.line(0, text.get("service.way.shares"));
        paper.line(0, text.get("service.way.total") + ": " + words.term(way.total()));
        paper.line(0, text.get("service.way.law"));
    }
}
