/**
 * In: Published tables and settings. Out: Every file that is not a page: CSV, JSON, XLSX, archives,
 * feeds, sitemap, checksums, assets. Must not know: Pages.
 */
package org.prongsai.publish;
