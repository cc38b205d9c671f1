package org.kontor.notifications.orders.control;

import java.time.Clock;
import java.time.ZoneOffset;
import org.kontor.database.Database;
import org.kontor.notifications.announcements.control.AnnouncingFixture;
import org.kontor.notifications.deliveries.entity.DeliveryFixture;

/** Builds what a server would inject; it is noon. */
final class NewsFixture {

    private static final Clock NOON = Clock.fixed(DeliveryFixture.NOON.toInstant(), ZoneOffset.UTC);

    private NewsFixture() {}

    static OrderNews news(Database database) {
        OrderNews news = new OrderNews();
        news.executions = executions(database);
        news.announcing = AnnouncingFixture.announcing(database, NOON);
        return news;
    }

    static Executions executions(Database database) {
        Executions executions = new Executions();
        executions.database = database;
        return executions;
    }
}
