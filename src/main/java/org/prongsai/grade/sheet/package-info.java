/**
 * In: The cells of a sheet or of a CSV file. Out: What keeps a machine from reading them right.
 * Must not know: The formats of files.
 */
package org.prongsai.grade.sheet;
