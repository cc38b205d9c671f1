/**
 * What must hold for every installation: each rule looks at the processed objects and answers with the violations it
 * found, one readable sentence each, none when all is well.
 */
package org.kontor.openshift.rule;
