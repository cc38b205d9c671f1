package org.kontor.messaging;

/** An event that was read from a subscription and is not done with. */
final class Delivery {

    private final String text;
    private final Event event;
    private int tries;
    private boolean failed;
    private long dueAt;

    Delivery(String text, Event event, long now) {
        this.text = text;
        this.event = event;
        this.dueAt = now;
    }

    String text() {
        return text;
    }

    Event event() {
        return event;
    }

    /** Tries that did not end in its effect. */
    int tries() {
        return tries;
    }

    /** Its last try failed, so that what follows it in its key waits for it; not if it only came too early. */
    boolean hasFailed() {
        return failed;
    }

    /** @param now of {@link System#nanoTime} */
    boolean isDue(long now) {
        return dueAt - now <= 0;
    }

    long dueAt() {
        return dueAt;
    }

    /** Another try was in vain; the next one is due after a wait that grows (R6). */
    void postpone(boolean becauseItFailed, long now) {
        tries++;
        failed = becauseItFailed;
        dueAt = now + Patience.after(tries).toNanos();
    }
}
