/**
 * In: The HTML of a page, and the names in a site's data. Out: The same page, with what no line end
 * may tear in spans. Must not know: What the page is about.
 */
package org.prongsai.linebreak;
