package org.kontor.bench.load;

/**
 * How a request ended.
 *
 * @param label under which it is counted: a status, with a word where that says more
 */
public record Outcome(String label, Kind kind) {

    /** What it means for the run. */
    public enum Kind {
        WANTED,
        /** Come back later, as a service may say that is asked too much. */
        REFUSED,
        WRONG,
        /** There was nothing left to ask for; not counted. */
        NONE
    }

    public static final Outcome NOTHING_LEFT = new Outcome("", Kind.NONE);

    private static final int BUSY = 503;

    static final Outcome NO_ANSWER = new Outcome("no answer", Kind.WRONG);

    public static Outcome of(int status, int wanted) {
        if (status == wanted) {
            return new Outcome(Integer.toString(status), Kind.WANTED);
        }
        return new Outcome(Integer.toString(status), status == BUSY ? Kind.REFUSED : Kind.WRONG);
    }
}
