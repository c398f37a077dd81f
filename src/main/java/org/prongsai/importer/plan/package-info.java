/**
 * In: What stands in a Word document of an office. Out: A page of its site, or the tables and pages
 * of its analysis and measures. Must not know: How Word keeps it.
 */
package org.prongsai.importer.plan;
