package org.kontor.system.input;

import java.io.IOException;
import java.nio.file.Path;
import org.kontor.system.stack.Part;
import org.kontor.system.stack.StackUnderTest;

/** What a server keeps in its heap, by its own metrics, after it was told to throw away what it can. */
public record Heap(StackUnderTest stack, String server) {

    private static final int MEGABYTE = 1 << 20;

    public long usedMegabytes() {
        collectGarbage(new Part(server, stack).pid());
        return stack.api()
                        .get(stack.places().service(server).resolve("/metrics?scope=base"))
                        .expect(200)
                        .body()
                        .lines()
                        .filter(line -> line.startsWith("memory_usedHeap_bytes"))
                        .mapToLong(line -> (long) Double.parseDouble(line.substring(line.lastIndexOf(' '))))
                        .sum()
                / MEGABYTE;
    }

    private static void collectGarbage(long pid) {
        String jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        try {
            int code = new ProcessBuilder(jcmd, Long.toString(pid), "GC.run")
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
            if (code != 0) {
                throw new IllegalStateException("jcmd " + pid + " GC.run ended with " + code);
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
