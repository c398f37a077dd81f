/**
 * In: The model of a site, its problems, the last audit of links.
 *
 * <p>Out: The officer's report: a page outside the site.
 *
 * <p>Must not know: How pages of the site are made.
 */
package org.prongsai.report;
