package org.kontor.trading.streams.entity;

/**
 * The updates of an account that can still be had: those numbered from oldest to last.
 *
 * @param oldest one more than {@code last} while none is kept
 * @param last 0 while there was none ever
 */
public record KeptUpdates(long oldest, long last) {

    /** Whether this is a number the account's updates have reached; 0 stands before the first. */
    public boolean haveReached(long number) {
        return number >= 0 && number <= last;
    }

    /** Whether all updates after this one are kept (R3). */
    public boolean haveAllAfter(long number) {
        return number + 1 >= oldest;
    }
}
