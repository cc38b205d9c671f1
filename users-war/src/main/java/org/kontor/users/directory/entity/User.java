package org.kontor.users.directory.entity;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.kontor.users.passwords.entity.PersonalWords;

/**
 * A person who may sign in.
 *
 * <p>Born pending, as a customer, when somebody registers an address; an administrator then decides which roles he has.
 * The first administrator is named by the operator of the platform, who answers for the address.
 */
@Entity
@Table(name = "users")
public class User {

    private static final String DEFAULT_LOCALE = "en-US";
    private static final String DEFAULT_TIMEZONE = "America/New_York";

    @Id
    private UUID id;

    private String email;

    @Column(name = "email_key")
    private String emailKey;

    @Column(name = "email_verified")
    private boolean emailVerified;

    private String username;

    @Column(name = "username_key")
    private String usernameKey;

    private String name;

    @Column(name = "phone_number")
    private String phoneNumber;

    @Column(name = "phone_verified")
    private boolean phoneVerified;

    @Enumerated(EnumType.STRING)
    private UserStatus status;

    private String locale;

    private String timezone;

    @Column(name = "created_at")
    private OffsetDateTime createdAt;

    @Version
    private long version;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "user_roles", joinColumns = @JoinColumn(name = "user_id"))
    @Column(name = "role")
    private Set<String> roles = new HashSet<>();

    protected User() {}

    private User(UUID id, Registrant who, String role, OffsetDateTime at) {
        this.id = id;
        this.email = who.email().text();
        this.emailKey = who.email().key();
        this.username = who.username() == null ? null : who.username().text();
        this.usernameKey = who.username() == null ? null : who.username().key();
        this.name = who.name().text();
        this.phoneNumber = who.phoneNumber() == null ? null : who.phoneNumber().text();
        this.status = UserStatus.PENDING;
        this.locale = DEFAULT_LOCALE;
        this.timezone = DEFAULT_TIMEZONE;
        this.createdAt = at;
        this.roles.add(role);
    }

    /** Somebody who registered himself. */
    public static User customer(UUID id, Registrant who, OffsetDateTime at) {
        return new User(id, who, "customer", at);
    }

    /** Somebody the operator of the platform named; the address needs no further proof. */
    public static User administrator(UUID id, Registrant who, OffsetDateTime at) {
        User user = new User(id, who, "admin", at);
        user.status = UserStatus.ACTIVE;
        user.emailVerified = true;
        return user;
    }

    /** Replaces the roles by these. */
    public void assume(Set<String> newRoles) {
        roles.retainAll(newRoles);
        roles.addAll(newRoles);
    }

    /**
     * Makes what is not null of the change his; false if all of it was his before.
     *
     * @throws IllegalStateException if he is nobody any more
     */
    public boolean change(ProfileChange change) {
        requireSomebody();
        List<Object> before = Arrays.asList(name, username, locale, timezone);
        if (change.name() != null) {
            name = change.name().text();
        }
        if (change.username() != null) {
            username = change.username().text();
            usernameKey = change.username().key();
        }
        if (change.locale() != null) {
            locale = change.locale().tag();
        }
        if (change.timezone() != null) {
            timezone = change.timezone().text();
        }
        return !before.equals(Arrays.asList(name, username, locale, timezone));
    }

    /** The address is his: that was proved. It may be another one than before. */
    public void ownsEmail(EmailAddress address) {
        requireSomebody();
        email = address.text();
        emailKey = address.key();
        emailVerified = true;
        if (status == UserStatus.PENDING) {
            status = UserStatus.ACTIVE;
        }
    }

    /** The number is his: that was proved. It may be another one than before. */
    public void ownsPhone(PhoneNumber number) {
        requireSomebody();
        phoneNumber = number.text();
        phoneVerified = true;
    }

    public void deactivate() {
        requireSomebody();
        status = UserStatus.DEACTIVATED;
    }

    /** Takes him back as what he was before he was deactivated. */
    public void reactivate() {
        requireSomebody();
        status = emailVerified ? UserStatus.ACTIVE : UserStatus.PENDING;
    }

    /** Leaves the id and when it came to be; everything that says who it was is gone for good. */
    public void erase() {
        email = id + EmailAddress.NOBODYS;
        emailKey = email;
        emailVerified = false;
        username = null;
        usernameKey = null;
        name = "erased";
        phoneNumber = null;
        phoneVerified = false;
        locale = DEFAULT_LOCALE;
        timezone = DEFAULT_TIMEZONE;
        roles.clear();
        status = UserStatus.ERASED;
    }

    private void requireSomebody() {
        if (isErased()) {
            throw new IllegalStateException("an erased user is nobody any more");
        }
    }

    public boolean isErased() {
        return status == UserStatus.ERASED;
    }

    public boolean maySignIn() {
        return status == UserStatus.PENDING || status == UserStatus.ACTIVE;
    }

    public boolean hasRole(String role) {
        return roles.contains(role);
    }

    /** What his password must not hold. */
    public PersonalWords personalWords() {
        return PersonalWords.of(email, username, name);
    }

    /** What he signs in with and is shown as: the username if he has one, else the address. */
    public String loginName() {
        return username == null ? email : username;
    }

    public UUID id() {
        return id;
    }

    public String email() {
        return email;
    }

    public boolean emailVerified() {
        return emailVerified;
    }

    /** Null if he chose none. */
    public String username() {
        return username;
    }

    public String name() {
        return name;
    }

    /** Null if he gave none. */
    public String phoneNumber() {
        return phoneNumber;
    }

    /** Whether he has shown that texts to the number reach him. */
    public boolean phoneVerified() {
        return phoneVerified;
    }

    public UserStatus status() {
        return status;
    }

    /** IETF BCP 47 language tag. */
    public String locale() {
        return locale;
    }

    /** Name in the IANA time zone database. */
    public String timezone() {
        return timezone;
    }

    public OffsetDateTime createdAt() {
        return createdAt;
    }

    /** Rises with each change. */
    public long version() {
        return version;
    }

    public Set<String> roles() {
        return Set.copyOf(roles);
    }
}
