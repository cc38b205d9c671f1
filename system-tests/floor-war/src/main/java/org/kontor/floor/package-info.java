/**
 * What the server itself costs: the least that a request to any of its applications can take. Only the bench deploys
 * it.
 */
package org.kontor.floor;
