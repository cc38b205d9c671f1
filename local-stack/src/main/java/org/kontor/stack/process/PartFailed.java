package org.kontor.stack.process;

/** A part could not be started; the message says why in words for a person. */
public class PartFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String part;

    public PartFailed(String part, String reason) {
        this(part, reason, null);
    }

    public PartFailed(String part, String reason, Throwable cause) {
        super(reason, cause);
        this.part = part;
    }

    public String part() {
        return part;
    }
}
