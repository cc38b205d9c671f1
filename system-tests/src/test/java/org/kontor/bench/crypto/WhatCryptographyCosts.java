package org.kontor.bench.crypto;

import org.junit.jupiter.api.Test;

/**
 * Prints the figures of docs/adr/0018; not part of the build, because it shows nothing but them: {@code ./mvnw -pl
 * system-tests -am test -Dtest=WhatCryptographyCosts -Dsurefire.failIfNoSpecifiedTests=false}.
 */
class WhatCryptographyCosts {

    @Test
    void print() throws Exception {
        System.out.println("JDK " + Runtime.version());
        System.out.println(new SignatureCost(TokenSigner.rs256()).measure());
        System.out.println(new SignatureCost(TokenSigner.es256()).measure());
        System.out.println(PasswordHashCost.pbkdf2());
        System.out.println(PasswordHashCost.argon2id());
    }
}
