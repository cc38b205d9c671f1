/** What a run showed, as a table for a person and as JSON for a program. */
package org.kontor.bench.report;
