/** What every request and answer is subject to, whatever the resource (R5). */
package org.kontor.rest.http;
