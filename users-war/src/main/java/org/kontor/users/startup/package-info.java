/** What must be there before the first request (R1.8, R3.1), done again until it works. */
package org.kontor.users.startup;
