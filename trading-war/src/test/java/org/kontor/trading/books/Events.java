package org.kontor.trading.books;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.NotificationOptions;
import jakarta.enterprise.util.TypeLiteral;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;

/** Fires at once to whoever observes, as the server does in the same transaction, and keeps what was fired. */
public final class Events implements Event<Object> {

    private final List<Object> fired = new ArrayList<>();
    private Consumer<Object> observer = event -> {};

    /** From now on, in place of the one before. */
    public void observe(Consumer<Object> newObserver) {
        observer = newObserver;
    }

    public List<Object> fired() {
        return fired;
    }

    @Override
    public void fire(Object event) {
        fired.add(event);
        observer.accept(event);
    }

    @Override
    public <U extends Object> CompletionStage<U> fireAsync(U event) {
        throw new UnsupportedOperationException();
    }

    @Override
    public <U extends Object> CompletionStage<U> fireAsync(U event, NotificationOptions options) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Event<Object> select(Annotation... qualifiers) {
        throw new UnsupportedOperationException();
    }

    @Override
    public <U extends Object> Event<U> select(Class<U> subtype, Annotation... qualifiers) {
        throw new UnsupportedOperationException();
    }

    @Override
    public <U extends Object> Event<U> select(TypeLiteral<U> subtype, Annotation... qualifiers) {
        throw new UnsupportedOperationException();
    }
}
