package org.kontor.messaging;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/** Events that are recorded in one statement: none twice, and those of one key in the order of their sequence (R5). */
final class EventBatch {

    /**
     * @param first where the unbroken row of events that it stands in begins: if that one may be taken, so may this
     * @param again how often it came again within the batch
     */
    record Entry(Event event, long first, int again) {}

    private static final int NOTHING_COMES_BEFORE = 0;

    private final Map<UUID, Integer> copies = new LinkedHashMap<>();
    private final List<Entry> entries;

    private EventBatch(List<Event> events, Set<UUID> evenIfEarly) {
        Map<UUID, Event> distinct = new LinkedHashMap<>();
        for (Event event : events) {
            distinct.putIfAbsent(event.id(), event);
            copies.merge(event.id(), 1, Integer::sum);
        }
        Map<String, List<Event>> byKey = new HashMap<>();
        distinct.values()
                .forEach(event -> byKey.computeIfAbsent(event.key(), key -> new ArrayList<>())
                        .add(event));
        Map<String, List<Entry>> ordered = new HashMap<>();
        byKey.forEach((key, ofKey) -> ordered.put(key, inOrder(ofKey, evenIfEarly)));
        // a key keeps the places that its events came in
        entries = distinct.values().stream()
                .map(event -> ordered.get(event.key()).remove(0))
                .toList();
    }

    /** @param evenIfEarly ids of events that are taken though their predecessor is missing */
    static EventBatch of(List<Event> events, Set<UUID> evenIfEarly) {
        return new EventBatch(events, evenIfEarly);
    }

    private List<Entry> inOrder(List<Event> ofKey, Set<UUID> evenIfEarly) {
        ofKey.sort(Comparator.comparingLong(Event::sequence));
        List<Entry> row = new ArrayList<>();
        Entry before = null;
        for (Event event : ofKey) {
            boolean goesOn = before != null && event.sequence() - before.event().sequence() <= 1;
            long first = goesOn ? before.first() : event.sequence();
            before = new Entry(
                    event, evenIfEarly.contains(event.id()) ? NOTHING_COMES_BEFORE : first, copies.get(event.id()) - 1);
            row.add(before);
        }
        return row;
    }

    List<Entry> entries() {
        return entries;
    }

    /** One column of all entries, for a statement that takes them as arrays. */
    Object[] column(Function<Entry, Object> value) {
        return entries.stream().map(value).toArray();
    }
}
