package org.kontor.marketdata.replay.entity;

/**
 * Where in a series the next quote comes from.
 *
 * @param bar index of the bar, from 0
 * @param step step within the bar's walk, from 0
 */
public record ReplayPosition(int bar, int step) {

    public static final ReplayPosition START = new ReplayPosition(0, 0);

    /** One step on; after the last step of the last bar it starts over. */
    public ReplayPosition next(int bars) {
        if (step + 1 < BarWalk.STEPS) {
            return new ReplayPosition(bar, step + 1);
        }
        return bar + 1 < bars ? new ReplayPosition(bar + 1, 0) : START;
    }

    /** This position, or the start where the series has no such bar. */
    public ReplayPosition within(int bars) {
        return bar < bars && step < BarWalk.STEPS ? this : START;
    }
}
