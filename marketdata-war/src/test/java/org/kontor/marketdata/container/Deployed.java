package org.kontor.marketdata.container;

import java.io.File;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The WAR as it was built, under its own name. */
final class Deployed {

    private Deployed() {}

    static WebArchive war() {
        return ShrinkWrap.create(ZipImporter.class, "marketdata-war.war")
                .importFrom(new File("target/marketdata-war.war"))
                .as(WebArchive.class);
    }
}
