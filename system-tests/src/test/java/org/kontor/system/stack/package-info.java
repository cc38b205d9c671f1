/** The stack under test: found or started, looked into by SQL and the broker's client, and harmed. */
package org.kontor.system.stack;
