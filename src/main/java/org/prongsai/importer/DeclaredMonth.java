package org.prongsai.importer;

import java.time.YearMonth;

/**
 * A month in which nothing was bought.
 *
 * @param source the words that say so
 */
public record DeclaredMonth(YearMonth month, String source) {}
