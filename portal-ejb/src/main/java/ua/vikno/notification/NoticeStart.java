package ua.vikno.notification;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Starts the rounds once the migrations are done. */
@Singleton
@Startup
@DependsOn("Migrations")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class NoticeStart {

    @Inject
    NoticeRounds rounds;

    @Inject
    TextRounds texts;

    @PostConstruct
    void start() {
        rounds.start();
        texts.start();
    }

    @PreDestroy
    void stop() {
        texts.stop();
        rounds.stop();
    }
}
