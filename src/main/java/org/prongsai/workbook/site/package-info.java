/**
 * In: The folder of a site. Out: Its tables in one workbook, and what is wrong with them where they
 * stand. Must not know: How a site is published.
 */
package org.prongsai.workbook.site;
