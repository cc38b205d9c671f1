package org.kontor.bench.wire;

import java.nio.charset.StandardCharsets;

/** An answer; its bytes are those of the connection, which the next answer overwrites. */
public record Reply(int status, byte[] bytes, int begin, int end) {

    public String body() {
        return new String(bytes, begin, end - begin, StandardCharsets.UTF_8);
    }
}
