/**
 * The keys that sign access tokens, and the signing.
 *
 * <p>{@code GET /.well-known/jwks.json} and {@code GET /users/.well-known/jwks.json} publish the public keys.
 *
 * <ul>
 *   <li>R3.1 the first start makes an RSA key of 2048 bits; replicas that start together agree on one
 *   <li>R3.2 the private key is in the database under AES-256-GCM; it opens only with the secret
 *       {@code kontor.signing.key.password} and under its own name
 *   <li>R3.3 an access token is an RS256 JWT with iss, sub, upn, groups, aud, iat, exp (10 minutes), jti, sid and
 *       scope, and names its key
 *   <li>R3.4 the key set holds public keys only
 * </ul>
 *
 * <p>Not here yet: rotation. The table has the states for it.
 */
package org.kontor.users.signing;
