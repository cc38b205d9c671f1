package org.kontor.marketdata.bars.entity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** SHA-256 over all figures of a series. */
final class SeriesDigest {

    private SeriesDigest() {}

    static String of(List<DailyBar> bars) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            bars.forEach(bar -> digest.update(bar.toString().getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
