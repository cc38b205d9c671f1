/** That the documents which list something list all of it: read from source and migrations, without a server. */
package org.kontor.inventory;
