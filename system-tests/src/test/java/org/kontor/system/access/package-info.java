/** Who may do what: the declared table and the callers it names. */
package org.kontor.system.access;
