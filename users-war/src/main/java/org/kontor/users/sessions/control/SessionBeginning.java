package org.kontor.users.sessions.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Set;
import org.kontor.users.audit.control.AuditTrail;
import org.kontor.users.audit.entity.EventType;
import org.kontor.users.audit.entity.SecurityEvent;
import org.kontor.users.directory.entity.User;
import org.kontor.users.sessions.entity.Grant;
import org.kontor.users.throttling.control.SignInGuard;
import org.kontor.users.throttling.entity.SignInName;

/** What a right password leads to, in one transaction. */
@ApplicationScoped
class SessionBeginning {

    @Inject
    Sessions sessions;

    @Inject
    SignInGuard guard;

    @Inject
    AuditTrail trail;

    /** @param methods as in {@link Sessions#start} */
    @Transactional
    Grant begin(User user, Set<String> methods, SignInName name) {
        Grant grant = sessions.start(user.id(), methods);
        guard.succeeded(name);
        trail.record(SecurityEvent.success(EventType.SIGN_IN)
                .by(user.id())
                .about(user.id())
                .with("session", grant.sessionId()));
        return grant;
    }
}
