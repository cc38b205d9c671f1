/** Many who sign in at once, and what the servers say of themselves meanwhile. */
package org.kontor.system.storm;
