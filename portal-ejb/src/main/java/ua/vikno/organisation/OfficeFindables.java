package ua.vikno.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import ua.vikno.kernel.Bilingual;
import ua.vikno.kernel.Findable;
import ua.vikno.kernel.Findables;

/** Offices of the site's own centre, for the search of the site. */
@ApplicationScoped
class OfficeFindables implements Findables {

    /** Words by which people ask for a place to go to, whatever its name. */
    private static final String ASKED_AS =
            "адреса телефон графік роботи години прийому контакти офіс відділення ЦНАП центр Дії"
                    + " знаходиться знаходитесь доїхати дістатися"
                    + " адрес график работы часы приема контакты address phone opening hours contacts office";

    @Inject
    Places places;

    @Override
    public List<Findable> all() {
        return places.ownCentre().map(places::officesOf).orElse(List.of()).stream()
                .map(Office::view)
                .map(OfficeFindables::findable)
                .toList();
    }

    private static Findable findable(OfficeView office) {
        return new Findable(
                Findable.Kind.OFFICE,
                office.code(),
                office.name(),
                Stream.of(office.address().uk(), office.address().en(), ASKED_AS)
                        .toList(),
                List.of(),
                new Bilingual(office.address().uk(), office.address().en()));
    }
}
