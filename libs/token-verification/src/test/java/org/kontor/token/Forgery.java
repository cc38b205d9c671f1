package org.kontor.token;

/**
 * A token that nobody may accept.
 *
 * @param flaw what is wrong with it, in words that do for a table
 */
public record Forgery(String flaw, String token) {

    @Override
    public String toString() {
        return flaw;
    }
}
