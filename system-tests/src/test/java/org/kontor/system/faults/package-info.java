/** Load, faults, and the history of what clients were told, which the databases are held against afterwards. */
package org.kontor.system.faults;
