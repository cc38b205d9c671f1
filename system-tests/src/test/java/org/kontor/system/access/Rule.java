package org.kontor.system.access;

import java.util.Map;

/**
 * One row of the table.
 *
 * @param operation method and path as in the OpenAPI document
 * @param path the path to call, with the names of what is the owner's in braces
 * @param body the same for the body; empty for none
 * @param expected the status by kind of caller
 */
public record Rule(String service, String operation, String path, String body, Map<String, Integer> expected) {

    String method() {
        return operation.substring(0, operation.indexOf(' '));
    }

    @Override
    public String toString() {
        return operation;
    }
}
