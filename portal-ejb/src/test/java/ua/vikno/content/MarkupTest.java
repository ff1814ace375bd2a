package ua.vikno.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever an editor types, a page gets marks of its own and nothing that acts. */
class MarkupTest {

    private static final Set<String> TAGS = Set.of(
            "p",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "ul",
            "ol",
            "li",
            "a",
            "span",
            "strong",
            "em",
            "blockquote",
            "hr",
            "br",
            "code");
    private static final Pattern TAG = Pattern.compile("</?([A-Za-z][A-Za-z0-9]*)((?:\\s+[a-z]+=\"[^\"]*\")*)\\s*/?>");
    private static final Pattern ATTRIBUTE = Pattern.compile("([a-z]+)=\"([^\"]*)\"");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<img src=x onerror=alert(1)>",
                "<svg/onload=alert(1)>",
                "<iframe src=\"javascript:alert(1)\"></iframe>",
                "<a href=\"javascript:alert(1)\">x</a>",
                "<div style=\"position:fixed\">x</div>",
                "<style>*{display:none}</style>",
                "<!-- --><script>alert(1)</script>",
                "<![CDATA[<script>alert(1)</script>]]>",
                "<?php echo 1 ?>",
                "<SCRIPT SRC=//evil.example/x.js></SCRIPT>",
                "<math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>",
                "<form action=//evil.example><input name=q></form>",
                "<base href=//evil.example/>",
                "<meta http-equiv=refresh content=\"0;url=//evil.example\">",
                "[x](javascript:alert(1))",
                "[x](JaVaScRiPt:alert(1))",
                "[x](java\tscript:alert(1))",
                "[x](<java\u0000script:alert(1)>)",
                "[x](java&#10;script:alert(1))",
                "[x](&#106;avascript:alert(1))",
                "[x](javascript&colon;alert(1))",
                "[x](\u200Bjavascript:alert(1))",
                "[x](data:text/html;base64,PHNjcmlwdD4=)",
                "[x](vbscript:msgbox(1))",
                "[x](file:///etc/passwd)",
                "[x](blob:https://x/1)",
                "[x](//evil.example)",
                "[x](/\\evil.example)",
                "[x](\\\\evil.example)",
                "[x](evil.example)",
                "[x]()",
                "[x][1]\n\n[1]: javascript:alert(1)",
                "<javascript:alert(1)>",
                "[x](https://ok.example \"a\\\" onmouseover=alert(1)\")",
                "[x](https://ok.example/\"onmouseover=alert(1))",
                "![x](https://evil.example/pixel.gif)",
                "![x\" onerror=\"alert(1)](y)",
                "![<script>alert(1)</script>](y)",
                "`<script>alert(1)</script>`",
                "```html\n<script>alert(1)</script>\n```",
                "```x\" onclick=\"alert(1)\ny\n```",
                "    <script>alert(1)</script>",
                "# <script>alert(1)</script>",
                "> <script>alert(1)</script>",
                "1. <script>alert(1)</script>",
                "&lt;script&gt;alert(1)&lt;/script&gt;",
                "<<script>script>alert(1)<</script>/script>",
                "\\<script>alert(1)</script>",
                "*<b onclick=alert(1)>*",
                "#{7*7} ${7*7} #{facesContext}",
            })
    void whatIsTypedCannotAct(String typed) {
        String html = Markup.html(typed, 2, "інший сайт");
        Matcher tags = TAG.matcher(html);
        StringBuilder rest = new StringBuilder();
        while (tags.find()) {
            assertTrue(TAGS.contains(tags.group(1)), html);
            Matcher attributes = ATTRIBUTE.matcher(tags.group(2));
            while (attributes.find()) {
                assertTrue(Set.of("href", "rel", "class", "start").contains(attributes.group(1)), html);
                assertTrue(
                        !attributes.group(1).equals("href")
                                || attributes.group(2).matches("(https?:|mailto:|tel:|/(?!/)|#).*"),
                        html);
            }
            tags.appendReplacement(rest, "");
        }
        tags.appendTail(rest);
        assertFalse(rest.toString().contains("<"), html);
        assertFalse(Markup.plain(typed).contains("\u0000"));
    }

    @Test
    void headingsFitThePageWithoutGaps() {
        assertEquals(
                "<h2>А</h2>\n<h3>Б</h3>\n<h4>В</h4>\n<h2>Г</h2>\n",
                Markup.html("### А\n\n#### Б\n\n##### В\n\n# Г", 2, ""));
        assertEquals("<h3>А</h3>\n", Markup.html("###### А", 3, ""));
    }

    @Test
    void linksSayWhereTheyLead() {
        assertEquals(
                "<p><a href=\"/services\">послуги</a></p>\n", Markup.html("[послуги](/services)", 2, "інший сайт"));
        String outside = Markup.html("[Гід](https://guide.diia.gov.ua)", 2, "інший сайт");
        assertTrue(outside.contains("rel=\"external noopener\""), outside);
        assertTrue(outside.contains("<span class=\"sr\"> (інший сайт)</span>"), outside);
        assertTrue(Markup.html("[15-80](tel:1580)", 2, "").contains("<a href=\"tel:1580\">"));
        assertEquals("<p>x</p>\n", Markup.html("[x](javascript:alert(1))", 2, ""));
    }

    @Test
    void marksAreKeptAndLeftOut() {
        String body = "Перший **рядок**.\n\n- один\n- [два](/services)\n";
        assertEquals(
                "<p>Перший <strong>рядок</strong>.</p>\n<ul>\n<li>один</li>\n<li><a href=\"/services\">два</a></li>\n</ul>\n",
                Markup.html(body, 2, ""));
        assertEquals("Перший рядок.\n- один\n- два", Markup.plain(body));
    }

    @ParameterizedTest
    @ValueSource(strings = {">", "- ", "*a **b ", "[", "![", "_a *b ", "`", "<", "&", "#", "1. ", "[x](", "\\"})
    void noRepetitionExhaustsThePortal(String piece) {
        String body = piece.repeat(20_000 / piece.length());
        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> {
            Markup.html(body, 2, "");
            Markup.plain(body);
        });
    }

    @Test
    void marksWithinMarksWithoutEndAreRefused() {
        String deep = "*a **a ".repeat(60) + "** *".repeat(60);
        assertEquals(Markup.isReadable(deep), !Markup.html(deep, 2, "").isEmpty());
        assertTrue(Markup.isReadable("> ".repeat(5_000) + "текст"));
    }
}
