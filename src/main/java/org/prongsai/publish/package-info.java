/**
 * In: Published tables and settings.
 *
 * <p>Out: Every file that is not a page: CSV, JSON, XLSX, archives, feeds, sitemap, checksums,
 * assets.
 *
 * <p>Must not know: Pages.
 */
package org.prongsai.publish;
