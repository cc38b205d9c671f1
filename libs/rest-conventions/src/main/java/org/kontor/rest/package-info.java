/**
 * How every service of Kontor speaks HTTP, so that a client who knows one knows all.
 *
 * <ul>
 *   <li>R1 every answer outside 2xx is an RFC 9457 problem with a stable code
 *   <li>R2 JSON names are snake_case and decimals travel as strings
 *   <li>R3 a request body is read strictly: every wrong, missing or unknown field is named in one answer
 *   <li>R4 a correlation id comes in or is made, goes out, and follows the work
 *   <li>R5 a request body larger than 1 MiB is refused before it is read, and one that is packed is not unpacked
 *   <li>R6 an address holds text: control characters in a path are nowhere, in a parameter an error that names it
 *   <li>R7 a request that changes something or is refused leaves one line in the log, with method, path, status and
 *       correlation id, who called as far as a good token says so, and why a bad one was refused; the line is bounded
 *       and holds no control characters, no query and no part of a token
 *   <li>R8 a query parameter comes once; one that is repeated is an error that names it
 * </ul>
 */
package org.kontor.rest;
