package org.prongsai.importer.score;

import org.prongsai.problem.Location;

/**
 * A figure as it was read.
 *
 * @param figure {@code total}, {@code level}, {@code pass-mark}, {@code change}, {@code eit-1},
 *     {@code indicator-9}, {@code o17}
 * @param value score with two decimals, or the code of a level
 * @param label as printed, of questions only
 * @param isOfTable whether it stands in a table and not in a sentence
 */
public record ReadFigure(
    String figure, String value, String label, Location place, boolean isOfTable) {}
