/** Request bodies read strictly (R3), answers written in one form (R2). */
package org.kontor.rest.json;
