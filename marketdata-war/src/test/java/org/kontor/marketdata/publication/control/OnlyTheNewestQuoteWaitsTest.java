package org.kontor.marketdata.publication.control;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.jms.JMSRuntimeException;
import java.lang.reflect.Proxy;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Queue;
import org.junit.jupiter.api.Test;
import org.kontor.marketdata.quotes.entity.Quote;
import org.kontor.marketdata.quotes.entity.QuoteFixture;

/** R6.2, R6.3. */
class OnlyTheNewestQuoteWaitsTest {

    private final Queue<Runnable> started = new ArrayDeque<>();
    private final BrokerThatMayBeAway broker = new BrokerThatMayBeAway();
    private final QuotePublication publication = new QuotePublication();

    OnlyTheNewestQuoteWaitsTest() {
        publication.topic = broker;
        publication.executor = (ManagedExecutorService) Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {ManagedExecutorService.class},
                (proxy, method, arguments) -> {
                    started.add((Runnable) arguments[0]);
                    return null;
                });
    }

    @Test
    void quotesThatCameDuringASendAreReplacedByLaterOnes() {
        publication.publish(List.of(QuoteFixture.quote(7)));
        publication.publish(List.of(QuoteFixture.quote(8)));
        assertThat(started).hasSize(1);

        started.remove().run();

        assertThat(broker.sent).containsExactly(QuoteFixture.quote(8));
    }

    @Test
    void nothingToPublishStartsNoSender() {
        publication.publish(List.of());

        assertThat(started).isEmpty();
    }

    @Test
    void whatTheBrokerMissedIsNotSentLater() {
        broker.away = true;
        publication.publish(List.of(QuoteFixture.quote(7)));
        started.remove().run();
        assertThat(publication.isFailing()).isTrue();

        broker.away = false;
        publication.publish(List.of(QuoteFixture.quote(8)));
        started.remove().run();

        assertThat(broker.sent).containsExactly(QuoteFixture.quote(8));
        assertThat(publication.isFailing()).isFalse();
    }

    private static final class BrokerThatMayBeAway extends QuoteTopic {

        private final List<Quote> sent = new ArrayList<>();
        private boolean away;

        @Override
        void send(Collection<Quote> quotes) {
            if (away) {
                throw new JMSRuntimeException("away");
            }
            sent.addAll(quotes);
        }
    }
}
