package ua.vikno.web.open.content;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import ua.vikno.content.ContentKind;

/** {@code /instructions}: how online services are ordered, step by step. */
@Named
@RequestScoped
public class InstructionsPage extends OrderedList {

    @Override
    ContentKind kind() {
        return ContentKind.INSTRUCTION;
    }

    @Override
    String address() {
        return "/instructions";
    }
}
