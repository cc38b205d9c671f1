package org.kontor.notifications.orders.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.kontor.messaging.Event;
import org.kontor.notifications.announcements.control.Announcing;
import org.kontor.notifications.announcements.entity.Announcement;
import org.kontor.notifications.announcements.entity.Notice;
import org.kontor.notifications.messages.entity.Channel;
import org.kontor.notifications.messages.entity.Origin;
import org.kontor.notifications.orders.entity.OrderFacts;
import org.kontor.notifications.orders.entity.Outcome;

/** Tells users what became of their orders (R5.1, R5.2, R5.6). */
@ApplicationScoped
@Transactional
public class OrderNews {

    private record News(Outcome outcome, OrderFacts order, Event event) {}

    @Inject
    Announcing announcing;

    @Inject
    Executions executions;

    /** Tells what the events say, in their transaction. */
    public void hear(List<Event> events) {
        List<News> all = new ArrayList<>();
        for (Event event : events) {
            Outcome.of(event.type())
                    .ifPresent(outcome -> all.add(new News(outcome, OrderEventReader.read(event), event)));
        }
        List<BigDecimal> totals = executions.keep(all.stream().map(News::order).toList());
        List<Notice> ends = new ArrayList<>();
        List<Notice> parts = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            News news = all.get(i);
            (news.outcome().isFinal() ? ends : parts).add(notice(news, totals.get(i)));
        }
        announcing.once(ends);
        announcing.renewing(parts);
    }

    private static Notice notice(News news, BigDecimal total) {
        OrderFacts order = news.order();
        Set<Channel> channels =
                news.outcome().isFinal() ? EnumSet.of(Channel.INAPP, Channel.EMAIL) : EnumSet.of(Channel.INAPP);
        Announcement announcement = new Announcement(
                order.userId(),
                news.outcome().type(),
                OrderTexts.text(news.outcome(), order, total),
                order.orderId(),
                channels);
        Event event = news.event();
        return new Notice(
                announcement,
                new Origin(order.orderId().toString(), event.id(), event.sequence(), event.correlationId()));
    }
}
