/**
 * Reads the templates and parameter files of this folder and processes them offline, as {@code oc process --local}
 * would.
 */
package org.kontor.openshift.template;
