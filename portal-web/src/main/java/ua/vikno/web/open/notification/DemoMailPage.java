package ua.vikno.web.open.notification;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ua.vikno.notification.DemoLetter;
import ua.vikno.notification.DemoMailbox;
import ua.vikno.web.faces.WebRequest;

/** {@code /demo/mail}: what the demo people got by e-mail; {@code ?letter=} opens one. */
@Named
@RequestScoped
public class DemoMailPage {

    private static final int MOST = 100;
    private static final Pattern LINK = Pattern.compile("https?://\\S+");

    @EJB
    DemoMailbox mailbox;

    @Inject
    WebRequest web;

    private List<DemoLetter> letters = List.of();
    private DemoLetter opened;

    /** A piece of a letter; {@code url} is empty for plain words. */
    public record Piece(String words, String url) {}

    /** Reads the folder and the letter asked for. */
    public void enter() {
        letters = mailbox.newest(MOST);
        opened = web.param("letter").flatMap(mailbox::find).orElse(null);
        if (opened == null && web.param("letter").isPresent()) {
            throw web.notFound();
        }
    }

    /** Lines of a letter, cut where addresses become links. */
    static List<Piece> pieces(String line) {
        List<Piece> pieces = new ArrayList<>();
        Matcher links = LINK.matcher(line);
        int from = 0;
        while (links.find()) {
            pieces.add(new Piece(line.substring(from, links.start()), ""));
            pieces.add(new Piece(links.group(), links.group()));
            from = links.end();
        }
        pieces.add(new Piece(line.substring(from), ""));
        return pieces;
    }

    public List<DemoLetter> getLetters() {
        return letters;
    }

    public DemoLetter getOpened() {
        return opened;
    }

    /** The opened letter, line by line. */
    public List<List<Piece>> getLines() {
        return opened.body().lines().map(DemoMailPage::pieces).toList();
    }
}
