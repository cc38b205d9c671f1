/** Whether the databases of the five services agree once everything that was said has been heard. */
package org.kontor.system.agreement;
