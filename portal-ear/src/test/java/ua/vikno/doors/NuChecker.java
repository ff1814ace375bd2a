package ua.vikno.doors;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import nu.validator.validation.SimpleDocumentValidator;
import nu.validator.xml.SystemErrErrorHandler;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** The Nu HTML checker of the W3C, in this process: its schema is read once, a page takes some milliseconds. */
final class NuChecker {

    private static final String HTML = "http://s.validator.nu/html5-all.rnc";

    private final SimpleDocumentValidator checker = new SimpleDocumentValidator(true, false, false);

    NuChecker() {
        try {
            checker.setUpMainSchema(HTML, new SystemErrErrorHandler());
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** What is wrong with a page; its warnings are left out. */
    List<String> errors(String html) {
        Errors errors = new Errors();
        try {
            checker.setUpValidatorAndParsers(errors, false, false);
            checker.checkHtmlInputSource(
                    new InputSource(new ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_8))));
        } catch (SAXException | IOException e) {
            throw new IllegalStateException(e);
        }
        return errors.found;
    }

    private static final class Errors implements ErrorHandler {

        private final List<String> found = new ArrayList<>();

        @Override
        public void warning(SAXParseException told) {
            // a warning is an opinion
        }

        @Override
        public void error(SAXParseException told) {
            found.add(told.getLineNumber() + ":" + told.getColumnNumber() + " " + told.getMessage());
        }

        @Override
        public void fatalError(SAXParseException told) {
            error(told);
        }
    }
}
