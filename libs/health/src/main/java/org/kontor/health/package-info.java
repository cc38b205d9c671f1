/**
 * Whether a service can do its work, for the probes of whoever runs it.
 *
 * <ul>
 *   <li>R1 liveness knows nothing outside the process: a restart cures no dependency
 *   <li>R2 readiness asks for what the service cannot work without: its database, at the schema it was built for
 *   <li>R3 startup waits for the same, so that nobody is killed while the schema is being migrated
 * </ul>
 */
package org.kontor.health;
