/**
 * How the services of the platform prove to each other who they are, without a user.
 *
 * <p>{@code POST /users/service-tokens/} is the client credentials grant of RFC 6749 section 4.4; the client is a
 * service, with its secret in the Authorization header or in the form.
 *
 * <ul>
 *   <li>R5.1 a service is known by the secret {@code kontor.client.<service>.password}; secrets are compared in a time
 *       that does not depend on them, and an unknown service is refused like a wrong secret
 *   <li>R5.2 a token is for one other service, named by {@code audience}; what may be done there is data
 *   <li>R5.3 {@code scope} may ask for less than is granted, not for more
 *   <li>R5.4 such a token is a service's, not a user's: it has the role service and no session, and lives five minutes
 * </ul>
 */
package org.kontor.users.services;
