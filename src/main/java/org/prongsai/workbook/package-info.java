/**
 * In: Descriptors of datasets, catalogues and the rows of a site. Out: Workbooks that an office
 * fills in. Must not know: Where a site keeps its files, and what is published.
 */
package org.prongsai.workbook;
