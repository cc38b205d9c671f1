/**
 * Reading the data of events: what is missing or misshapen is named, and the event is parked as one that can never be
 * understood. Fields that nobody here asks for are ignored.
 */
package org.kontor.notifications.events;
