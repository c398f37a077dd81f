package org.prongsai.grade;

/** A rectangle of cells; rows and columns are counted from 0, the last ones belong to it. */
record Area(int firstRow, int firstColumn, int lastRow, int lastColumn) {}
