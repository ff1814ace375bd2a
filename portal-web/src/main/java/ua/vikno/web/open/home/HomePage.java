package ua.vikno.web.open.home;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import ua.vikno.catalogue.CatalogueQuery;
import ua.vikno.catalogue.CatalogueSearch;
import ua.vikno.catalogue.Facets;
import ua.vikno.organisation.OfficeView;
import ua.vikno.organisation.Offices;

/** {@code /}: what people come for first. */
@Named
@RequestScoped
public class HomePage {

    @EJB
    CatalogueSearch search;

    @EJB
    Offices offices;

    private Facets catalogue;
    private List<OfficeView> places;

    /** Asks for the numbers of the catalogue and the offices. */
    public void enter() {
        catalogue = search.facets(CatalogueQuery.all());
        places = offices.all();
    }

    public Facets getCatalogue() {
        return catalogue;
    }

    public List<OfficeView> getOffices() {
        return places;
    }
}
