/** What the five services promise together, each promise a class. */
package org.kontor.system;
