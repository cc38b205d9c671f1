package org.kontor.system;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Many callers who begin at the same moment. */
final class Parallel {

    private static final int THREADS = 50;

    private Parallel() {}

    /** All results of the same call; the first failure is thrown. */
    static <T> List<T> times(int count, Callable<T> call) throws Exception {
        return all(Collections.nCopies(count, call), THREADS);
    }

    /** The results of all calls, in their order, each on a thread of its own; the first failure is thrown. */
    static <T> List<T> all(List<Callable<T>> calls) throws Exception {
        return all(calls, calls.size());
    }

    private static <T> List<T> all(List<Callable<T>> calls, int threads) throws Exception {
        ExecutorService callers = Executors.newFixedThreadPool(Math.min(calls.size(), threads));
        try {
            CountDownLatch start = new CountDownLatch(1);
            List<Future<T>> results = calls.stream()
                    .map(call -> callers.submit(() -> {
                        start.await();
                        return call.call();
                    }))
                    .toList();
            start.countDown();
            List<T> all = new ArrayList<>();
            for (Future<T> result : results) {
                all.add(result.get());
            }
            return all;
        } finally {
            callers.shutdownNow();
        }
    }
}
