/** What the services promise in their OpenAPI documents, read so that tests can go through all of it. */
package org.kontor.system.contract;
