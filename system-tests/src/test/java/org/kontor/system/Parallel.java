package org.kontor.system;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/** Many callers who begin at the same moment. */
final class Parallel {

    private static final int THREADS = 50;

    private Parallel() {}

    /** All results, in no particular order; the first failure is thrown. */
    static <T> List<T> times(int count, Callable<T> call) throws Exception {
        ExecutorService callers = Executors.newFixedThreadPool(Math.min(count, THREADS));
        try {
            CountDownLatch start = new CountDownLatch(1);
            List<Future<T>> results = IntStream.range(0, count)
                    .mapToObj(caller -> callers.submit(() -> {
                        start.await();
                        return call.call();
                    }))
                    .toList();
            start.countDown();
            List<T> all = new java.util.ArrayList<>();
            for (Future<T> result : results) {
                all.add(result.get());
            }
            return all;
        } finally {
            callers.shutdownNow();
        }
    }
}
