package ua.vikno.journey.my;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import ua.vikno.journey.Journey;

/** The pages of a fee as the one who pays and the clerk use them. */
final class PaymentPages {

    private static final String ADDRESS = "https://qr.bank.gov.ua/";

    private final Journey journey;
    private final Page page;

    PaymentPages(Journey journey) {
        this.journey = journey;
        this.page = journey.page();
    }

    /** A person orders the cadastre extract with information on rights, in electronic form: 166,40 and 40 hryvnias. */
    static FormPages extract(Journey citizen, String person) {
        FormPages form = FormPages.begin(citizen, person, "08-02");
        form.type("residence", "м. Навчальне, вул. Липова, 17").next();
        form.type("parcel", "5310436100080030042")
                .type("basis", "власник")
                .check("rights", "yes")
                .next();
        return form.check("result", "electronic").next();
    }

    /** A person orders a service with the common form. */
    static FormPages common(Journey citizen, String person, String code) {
        FormPages form = FormPages.begin(citizen, person, code);
        form.type("residence", "м. Навчальне, вул. Липова, 17").next();
        return form.type("details", "прошу надати послугу").next();
    }

    /** Submits and gives the number. */
    static String submit(FormPages form) {
        form.input("consent").check();
        form.press("submit");
        form.page().waitForURL("**/submitted");
        return form.page().locator(".code-big").innerText().strip();
    }

    /** Gives a file in the input of this name. */
    PaymentPages file(String input, String name, String content) {
        page.locator("input[name=" + input + "]")
                .setInputFiles(new FilePayload(name, "application/pdf", content.getBytes(StandardCharsets.UTF_8)));
        return this;
    }

    static String pdf(String mark) {
        return "%PDF-1.7\n" + mark.repeat(3_000) + "\n%%EOF\n";
    }

    /** Opens the fee of an application from the clerk's list. */
    void openFromList(String number) {
        journey.go("/office/payments");
        row(number).click();
        page.waitForURL("**/office/payments/*");
    }

    Locator row(String number) {
        return page.locator("tbody a", new Page.LocatorOptions().setHasText(number));
    }

    void act(String value) {
        page.locator("button[name=act][value=" + value + "]").click();
    }

    /** What the code on the screen says when a program reads its picture. */
    String scanned() throws IOException, ReaderException {
        BufferedImage picture = ImageIO.read(
                new ByteArrayInputStream(page.locator("svg.pay-code").screenshot()));
        int[] points = picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
        RGBLuminanceSource light = new RGBLuminanceSource(picture.getWidth(), picture.getHeight(), points);
        return new QRCodeReader()
                .decode(new BinaryBitmap(new HybridBinarizer(light)), Map.of(DecodeHintType.TRY_HARDER, true))
                .getText();
    }

    static List<String> lines(String address) {
        byte[] packed = Base64.getUrlDecoder().decode(address.substring(ADDRESS.length()));
        return List.of(new String(packed, StandardCharsets.UTF_8).split("\n", -1));
    }
}
