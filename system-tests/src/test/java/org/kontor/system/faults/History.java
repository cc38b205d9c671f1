package org.kontor.system.faults;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.kontor.client.Answer;

/** All requests of a run with every answer that each got, in the clients' own memory. */
final class History {

    /** A request and what its client knows of it. */
    static final class Entry {
        private final Request request;
        private final List<Answer> answers = new ArrayList<>();
        private Outcome outcome = Outcome.UNKNOWN;

        private Entry(Request request) {
            this.request = request;
        }

        Request request() {
            return request;
        }

        synchronized Outcome outcome() {
            return outcome;
        }

        /** The id that the definitive answers name. */
        synchronized String id() {
            return answers.isEmpty() ? null : Request.order(answers.get(0));
        }

        /** More than one: the same key was given different outcomes. */
        synchronized Set<String> distinctOutcomes() {
            return answers.stream()
                    .map(answer -> request.outcome(answer) + " " + Request.order(answer))
                    .collect(Collectors.toSet());
        }

        private synchronized void add(Answer answer) {
            outcome = request.outcome(answer);
            answers.add(answer);
        }
    }

    private final Map<String, Entry> entries = new ConcurrentHashMap<>();

    /** Written before the request is sent, so that none is forgotten. */
    void begin(Request request) {
        entries.computeIfAbsent(request.key(), key -> new Entry(request));
    }

    /** Notes a definitive answer. */
    void note(Request request, Answer answer) {
        entries.get(request.key()).add(answer);
    }

    List<Entry> all() {
        return List.copyOf(entries.values());
    }

    List<Entry> with(Outcome outcome) {
        return all().stream().filter(entry -> entry.outcome() == outcome).toList();
    }

    /** Entries of one kind of request. */
    List<Entry> of(Class<? extends Request> kind) {
        return all().stream().filter(entry -> kind.isInstance(entry.request())).toList();
    }
}
