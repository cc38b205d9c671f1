package org.kontor.trading.reference.control;

import java.util.List;

/** A bean that keeps reference data in memory. */
public interface Reference {

    List<MemoryCopy<?>> copies();
}
