package ua.vikno.web.admin.form;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import ua.vikno.catalogue.Catalogue;
import ua.vikno.catalogue.ServiceCode;
import ua.vikno.form.Forms;
import ua.vikno.kernel.Bilingual;
import ua.vikno.web.faces.Texts;
import ua.vikno.web.faces.WebRequest;

/** Whose form the address names: a service's, or the common one of all that have none of their own. */
@Named
@RequestScoped
public class FormSubject {

    @EJB
    Catalogue catalogue;

    @Inject
    WebRequest web;

    @Inject
    Texts text;

    private String code;
    private Bilingual name;

    /**
     * Reads the address.
     *
     * @throws ua.vikno.kernel.NotFound there is no such service
     */
    void read() {
        code = web.param("code").orElse("");
        if (!code.equals(Forms.COMMON)) {
            name = ServiceCode.of(code)
                    .flatMap(catalogue::service)
                    .orElseThrow(web::notFound)
                    .name();
        }
    }

    public String getCode() {
        return code;
    }

    public boolean isCommon() {
        return name == null;
    }

    public String getName() {
        return isCommon() ? text.get("builder.common") : code + " " + name.in(web.getLang());
    }

    public String getLanguage() {
        return isCommon() ? web.getLang() : name.language(web.getLang());
    }

    /** Address of the builder, without the language. */
    public String getAddress() {
        return "/admin/services/" + code + "/form";
    }

    public String getUrl() {
        return web.url(getAddress());
    }
}
