/**
 * The keys that sign tokens, and the signing.
 *
 * <p>{@code GET /.well-known/jwks.json} and {@code GET /users/.well-known/jwks.json} publish the public keys. For
 * administrators {@code GET /users/signing-keys/} shows them, {@code POST /users/signing-keys/rotation/} lets the next
 * one sign, {@code DELETE /users/signing-keys/{kid}/} withdraws one.
 *
 * <ul>
 *   <li>R3.1 the first start makes an RSA key of 2048 bits; replicas that start together agree on one
 *   <li>R3.2 the private key is in the database under AES-256-GCM; it opens only with the secret
 *       {@code kontor.signing.key.password} and under its own name
 *   <li>R3.3 a token is an RS256 JWT with iss, typ, sub, upn, groups, aud, iat, exp, jti and scope, and names its key;
 *       a user's (10 minutes) has sid and amr besides, a service's (5 minutes) one service as audience
 *   <li>R3.4 the key set holds public keys only: the one that signs, the next one, and those that have signed what may
 *       still be good
 *   <li>R3.5 a key signs for {@code kontor.signing.key.period}, or until an administrator says so, and never before it
 *       was published for {@code kontor.signing.key.lead}, so that every server knows it; one replica decides
 *   <li>R3.6 a key that signs no more stays published until its last token has expired, clock skew included, unless an
 *       administrator withdraws it
 *   <li>R3.7 each replica learns of a rotation within ten seconds, without a restart; one that cannot read the keys for
 *       two minutes signs no more
 * </ul>
 */
package org.kontor.users.signing;
