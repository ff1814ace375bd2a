package ua.vikno.web.demo.start;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import java.util.logging.Level;
import java.util.logging.Logger;
import ua.vikno.appointment.ReceptionLoading;
import ua.vikno.catalogue.CatalogueLoading;
import ua.vikno.cityplan.CityPlanLoading;
import ua.vikno.cityplan.PlanLoaded;
import ua.vikno.form.Forms;
import ua.vikno.kernel.Jobs;
import ua.vikno.kernel.Settings;
import ua.vikno.situation.SituationLoading;

/**
 * Loads what the demo run shows, in the order in which features stand on one another, before the first page is answered.
 * People and offices are there already: their features load them when they start. A start that finds everything adds nothing.
 */
@WebListener
public class DemoStart implements ServletContextListener {

    private static final Logger LOG = Logger.getLogger(DemoStart.class.getName());

    @Inject
    Settings settings;

    @Inject
    Jobs jobs;

    @EJB
    CatalogueLoading catalogue;

    @EJB
    CityPlanLoading cityPlan;

    @EJB
    Forms forms;

    @EJB
    ReceptionLoading reception;

    @EJB
    SituationLoading situations;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        if (settings.demo()) {
            jobs.run("demo", this::load);
        }
    }

    private void load() {
        LOG.log(Level.INFO, "Demo data: {0} services added", catalogue.loadTraining());
        LOG.log(Level.INFO, "Demo data: {0} life situations added", situations.loadDemo());
        PlanLoaded plan = cityPlan.loadDemoTown();
        LOG.log(Level.INFO, "Demo data: the plan of the town {0}", plan.anew() ? "loaded" : "is there");
        if (forms.ofService(Forms.COMMON).isPresent()) {
            LOG.log(Level.INFO, "Demo data: {0} services opened for orders", catalogue.openOnlineOrders());
        }
        LOG.log(Level.INFO, "Demo data: {0} desks added", reception.loadDemo());
        LOG.log(Level.INFO, "Demo data: ready");
    }
}
