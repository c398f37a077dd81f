/**
 * In: The model of a site, its problems, the last audit of links. Out: The officer's report: a page
 * outside the site. Must not know: How pages of the site are made.
 */
package org.prongsai.report;
