package org.prongsai.importer;

import java.util.Optional;
import org.prongsai.model.Value;

/**
 * An offer that was made for a purchase.
 *
 * @param name of who made it
 * @param price that was offered; absent where the file does not say it
 */
public record Bid(String name, Optional<Value> price) {}
