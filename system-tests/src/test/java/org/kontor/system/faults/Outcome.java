package org.kontor.system.faults;

/** What a client knows of a request: it was done, it was refused for good, or nothing. */
enum Outcome {
    DONE,
    REFUSED,
    UNKNOWN
}
