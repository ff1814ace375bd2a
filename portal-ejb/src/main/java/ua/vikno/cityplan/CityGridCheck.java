package ua.vikno.cityplan;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;

/** Refuses to start when the coordinates would come out wrong: a broken library or setting shows here, not on a sheet. */
@Singleton
@Startup
public class CityGridCheck {

    @PostConstruct
    void check() {
        CityGrid.of(CityGrid.POLTAVA).ifPresent(CityGrid::check);
        CityGrid.of(CityGrid.ZONE_11).ifPresent(CityGrid::check);
    }
}
