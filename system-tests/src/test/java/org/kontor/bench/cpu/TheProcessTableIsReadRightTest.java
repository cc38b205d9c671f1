package org.kontor.bench.cpu;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TheProcessTableIsReadRightTest {

    @Test
    void whateverTheNameOfTheProcess() {
        ProcStat stat = ProcStat.parse("42 (a) R 9 (b) S 7 42 42 0 -1 4194560 1 2 3 4 150 25 1000 200 20 0 1 0 99");

        assertThat(stat).isEqualTo(new ProcStat(7, 1750, 12000));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "postgres: postgres-92876bbe15bf: kontor_trading_app kontor_trading 127.0.0.1(52794) COMMIT | postgres/trading",
                "postgres: postgres-92876bbe15bf: kontor_operator kontor_users 127.0.0.1(1) idle | postgres/users",
                "postgres: postgres-92876bbe15bf: autovacuum worker kontor_trading | postgres/rest",
                "postgres: postgres-92876bbe15bf: walwriter | postgres/rest"
            })
    void andWhomAChildOfPostgresWorksFor(String title, String share) {
        assertThat(PostgresFamily.share(title)).isEqualTo(share);
    }

    @Test
    void andWhatTheMachineDid() {
        Machine machine = Machine.parse("cpu  100 1 50 800 40 2 3 4 999 0\ncpu0 1 1 1 1 1 1 1 1 1 1\n");

        assertThat(machine).isEqualTo(new Machine(1600, 10000));
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void workIsSeen() throws IOException {
        long own = ProcessHandle.current().pid();
        long before = ProcStat.of(own).ownMillis();
        long spent = spend(Duration.ofMillis(300));

        assertThat(ProcStat.of(own).ownMillis() - before).isGreaterThanOrEqualTo(spent - 20);
    }

    /** Computes until this thread has used so much of a processor; milliseconds. */
    private static long spend(Duration cpu) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long begin = threads.getCurrentThreadCpuTime();
        double sum = 0;
        while (threads.getCurrentThreadCpuTime() - begin < cpu.toNanos()) {
            sum += Math.sqrt(sum + 1);
        }
        assertThat(sum).isPositive();
        return cpu.toMillis();
    }
}
