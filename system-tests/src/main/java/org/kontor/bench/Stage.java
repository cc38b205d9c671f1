package org.kontor.bench;

import java.io.PrintStream;
import org.kontor.bench.cpu.CpuClock;
import org.kontor.bench.scenario.Catalogue;
import org.kontor.client.Databases;
import org.kontor.client.KontorScript;
import org.kontor.client.RunningStack;

/** What every part of a run needs. */
record Stage(
        RunningStack stack,
        KontorScript script,
        Databases databases,
        CpuClock cpu,
        Catalogue catalogue,
        BenchOptions options,
        PrintStream out) {

    void say(String text, Object... values) {
        out.printf("- " + text + "%n", values);
    }
}
