/** Plain JDBC in one place: statements stand next to the rule they serve, the handling of resources stands here. */
package org.kontor.notifications.database;
