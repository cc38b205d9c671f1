package org.kontor.users.container;

import java.io.File;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.JavaArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The WAR as it was built, at a time that is set and stands still. */
final class Deployed {

    /** Lets each request come from where its {@code X-Forwarded-For} says. */
    static final String BEHIND_A_PROXY = "kontor.proxies.trusted=127.0.0.1,10.0.0.0/8";

    private Deployed() {}

    /** @param settings further ones, as {@code name=value} */
    static WebArchive war(String... settings) {
        JavaArchive jar = ShrinkWrap.create(JavaArchive.class, "settings.jar")
                .addAsResource(
                        new StringAsset("config_ordinal=400\n" + String.join("\n", settings)),
                        "META-INF/microprofile-config.properties");
        return ShrinkWrap.create(ZipImporter.class, "users-war.war")
                .importFrom(new File("target/users-war.war"))
                .as(WebArchive.class)
                .addAsLibrary(jar)
                .addClass(SetTime.class);
    }
}
