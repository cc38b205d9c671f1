/** Lists in pages that stay right while rows are added. */
package org.kontor.rest.page;
