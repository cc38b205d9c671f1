/**
 * Users: who may sign in, and as what. The other services trust the tokens that are signed here.
 *
 * <p>Owns users, roles, credentials, second factors, proofs, sessions, signing keys and the audit trail, and counts
 * attempts; publishes {@code users.v1} and {@code users.contacts.v1}; consumes nothing and calls nobody.
 *
 * <p>Components, none of which knows one further down: {@code database}, {@code audit}, {@code throttling},
 * {@code passwords}, {@code signing}, {@code proofs}, {@code directory}, {@code factors}, {@code sessions},
 * {@code services}, {@code verification}, {@code recovery}, {@code protection}, {@code lifecycle}, {@code startup}.
 */
package org.kontor.users;
