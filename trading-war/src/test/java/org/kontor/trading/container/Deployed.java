package org.kontor.trading.container;

import java.io.File;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The WAR as it was built, under its own name. */
public final class Deployed {

    private Deployed() {}

    public static WebArchive war() {
        return ShrinkWrap.create(ZipImporter.class, "trading-war.war")
                .importFrom(new File("target/trading-war.war"))
                .as(WebArchive.class);
    }
}
