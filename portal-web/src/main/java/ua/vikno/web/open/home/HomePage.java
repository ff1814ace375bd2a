package ua.vikno.web.open.home;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import ua.vikno.catalogue.CatalogueQuery;
import ua.vikno.catalogue.CatalogueSearch;
import ua.vikno.catalogue.Facets;
import ua.vikno.content.ContentKind;
import ua.vikno.content.PieceView;
import ua.vikno.content.Published;
import ua.vikno.organisation.OfficeGuide;
import ua.vikno.organisation.OfficeProfile;

/** {@code /}: what people come for first. */
@Named
@RequestScoped
public class HomePage {

    private static final int NEWS = 3;

    @EJB
    CatalogueSearch search;

    @EJB
    OfficeGuide guide;

    @EJB
    Published published;

    private Facets catalogue;
    private List<OfficeProfile> places;
    private List<PieceView> news;
    private PieceView banner;

    /** Asks for the numbers of the catalogue, the offices and what is new. */
    public void enter() {
        catalogue = search.facets(CatalogueQuery.all());
        places = guide.own();
        news = published.list(Set.of(ContentKind.NEWS), 1, NEWS).rows();
        banner = published.banner().orElse(null);
    }

    public Facets getCatalogue() {
        return catalogue;
    }

    public List<OfficeProfile> getOffices() {
        return places;
    }

    public List<PieceView> getNews() {
        return news;
    }

    /** The newest notice; null where there is none. */
    public PieceView getBanner() {
        return banner;
    }
}
