/** What a terminal shows. */
package org.kontor.text;
