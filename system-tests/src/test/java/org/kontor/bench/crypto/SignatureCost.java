package org.kontor.bench.crypto;

import java.util.List;
import org.jose4j.jwa.AlgorithmConstraints.ConstraintType;
import org.jose4j.jwt.consumer.JwtConsumer;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.keys.resolvers.JwksVerificationKeyResolver;

/**
 * What one access token costs to sign and to verify, claims included, with the library that the servers verify with.
 */
final class SignatureCost {

    private static final int TOKENS = 2_000;
    private static final int SIGNATURES = 200;

    private final TokenSigner signer;
    private int next;

    SignatureCost(TokenSigner signer) {
        this.signer = signer;
    }

    /** A line of the table. */
    String measure() throws Exception {
        double sign = CpuTime.millis(SIGNATURES, signer::sign);
        List<String> distinct = signer.sign(TOKENS);
        JwtConsumer consumer = new JwtConsumerBuilder()
                .setJwsAlgorithmConstraints(ConstraintType.PERMIT, signer.algorithm())
                .setVerificationKeyResolver(new JwksVerificationKeyResolver(List.of(signer.key())))
                .setExpectedIssuer("kontor-users")
                .setExpectedAudience("kontor")
                .setRequireExpirationTime()
                .build();
        double verify = CpuTime.millis(2 * TOKENS, () -> consumer.process(distinct.get(next++ % TOKENS)));
        return "%s: verify %.3f CPU-ms, sign %.3f CPU-ms, over %d distinct tokens"
                .formatted(signer.algorithm(), verify, sign, TOKENS);
    }
}
