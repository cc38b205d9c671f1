package org.kontor.users.protection.control;

import org.kontor.users.factors.entity.FactorSecret;

/** A new secret with the name that an authenticator shows for it. */
public record HandedOut(FactorSecret secret, String loginName) {}
