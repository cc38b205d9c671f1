package org.kontor.users.directory.entity;

/** What a user wants to be otherwise; null for what stays as it is. */
public record ProfileChange(PersonName name, Username username, UserLocale locale, TimeZoneName timezone) {}
