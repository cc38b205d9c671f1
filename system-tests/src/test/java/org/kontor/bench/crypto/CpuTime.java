package org.kontor.bench.crypto;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/** CPU time of this thread: what others do on the machine does not count. */
final class CpuTime {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final double NANOS_PER_MILLI = 1e6;

    private CpuTime() {}

    /** Work that may fail. */
    interface Work {
        void run() throws Exception;
    }

    /** Milliseconds for each of so many repetitions, after as many that warm up. */
    static double millis(int repetitions, Work work) throws Exception {
        repeat(repetitions, work);
        long begun = THREADS.getCurrentThreadCpuTime();
        repeat(repetitions, work);
        return (THREADS.getCurrentThreadCpuTime() - begun) / NANOS_PER_MILLI / repetitions;
    }

    private static void repeat(int times, Work work) throws Exception {
        for (int i = 0; i < times; i++) {
            work.run();
        }
    }
}
