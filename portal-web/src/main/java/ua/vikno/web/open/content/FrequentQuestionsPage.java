package ua.vikno.web.open.content;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import ua.vikno.content.ContentKind;

/** {@code /questions}: what people ask most, with answers. */
@Named
@RequestScoped
public class FrequentQuestionsPage extends OrderedList {

    @Override
    ContentKind kind() {
        return ContentKind.QUESTION;
    }

    @Override
    String address() {
        return "/questions";
    }
}
