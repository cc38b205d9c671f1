package org.kontor.bench;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import org.kontor.bench.load.Load;
import org.kontor.bench.measure.Lab;

/** An order whose rows can be looked at: filled at once, and after it nothing happened to its account. */
final class Example {

    private static final Duration MOMENT = Duration.ofSeconds(1);

    private Example() {}

    /** The id of the last of some orders. */
    static String order(Stage stage, Lab lab) throws InterruptedException {
        AtomicReference<String> last = new AtomicReference<>();
        lab.measure(new Load(stage.catalogue().fills(last::set), 1, MOMENT, 0));
        if (last.get() == null) {
            throw new IllegalStateException("no order was filled at once");
        }
        return last.get();
    }
}
