package ua.vikno.web.my.document;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import ua.vikno.document.DocumentView;
import ua.vikno.document.Documents;
import ua.vikno.kernel.Page;
import ua.vikno.web.faces.WebRequest;

/** The person's files, newest first. */
@Named
@RequestScoped
public class DocumentsPage {

    private static final int SIZE = 20;

    @Inject
    WebRequest web;

    @Inject
    Documents documents;

    private Page<DocumentView> list;

    public void enter() {
        int number = web.param("page")
                .filter(text -> text.matches("\\d{1,5}"))
                .map(Integer::valueOf)
                .orElse(1);
        list = documents.mine(number, SIZE);
    }

    public Page<DocumentView> getList() {
        return list;
    }

    public String getPrefix() {
        return web.url("/my/documents?page=");
    }
}
