/** What every request and answer is subject to, whatever the resource (R5, R6, R8). */
package org.kontor.rest.http;
