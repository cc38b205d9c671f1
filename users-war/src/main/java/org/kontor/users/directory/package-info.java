/**
 * Who the users are, and which roles they have.
 *
 * <p>{@code POST /users/} registers, {@code GET /users/{id}/} shows, {@code PATCH /users/{id}/} changes, {@code PUT
 * /users/{id}/roles/} decides who has which role; {@code GET /users/roles/} and {@code PUT /users/roles/{name}/} say
 * what each role may.
 *
 * <ul>
 *   <li>R1.1 a registration needs e-mail, password and name; username and phone number are optional
 *   <li>R1.2 an e-mail address is checked for its form, kept as typed, and unique whatever its case
 *   <li>R1.3 a username is 3 to 32 characters, unique whatever its case, and never looks like an address; a taken one
 *       is refused with 409
 *   <li>R1.4 a phone number is in E.164 form, and one that the plan of its country has
 *   <li>R1.5 a name is text in any script, without control characters or line breaks
 *   <li>R1.6 a new user is a customer, pending until his address is verified, and may sign in; a token for that is
 *       mailed to him
 *   <li>R1.7 registering a known address stores nothing and answers as if it were new, in shape and time; its owner is
 *       told by an event
 *   <li>R1.8 the configured administrator exists after the first start, once, however many replicas start
 *   <li>R1.9 a user sees himself; staff sees everybody; to anybody else a user does not exist (404)
 *   <li>R1.10 an administrator replaces roles, but does not take his own administrator's role away
 *   <li>R1.11 a new user and his events {@code registered} and {@code contact_changed} are one transaction
 *   <li>R1.12 new roles of a user are published ({@code role_changed}) and are in his tokens from the next one on,
 *       within ten minutes
 *   <li>R1.13 an administrator adds roles and decides which of the known permissions each has; those of {@code admin}
 *       include {@code users:admin}; nobody is a {@code service}
 *   <li>R1.14 there is always an administrator who may sign in, also when two leave at once (409)
 *   <li>R1.15 a user, or an administrator, changes name, username, locale and time zone; bound to the version that was
 *       seen, if If-Match names one (412). Another username, under which he signs in, needs his password, and a code
 *       where there is a second factor, if he does it himself (R14.7)
 *   <li>R1.16 a locale is a BCP 47 tag of an ISO language, a time zone a name of the IANA database
 * </ul>
 *
 * <p>Not here: what has to be proved (component verification), and leaving (component lifecycle).
 */
package org.kontor.users.directory;
