package org.prongsai.grade.sheet;

/** A rectangle of cells; rows and columns are counted from 0, the last ones belong to it. */
public record CellRange(int firstRow, int firstColumn, int lastRow, int lastColumn) {}
