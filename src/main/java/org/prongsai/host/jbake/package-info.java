/**
 * In: The documents of a site, and the contexts of its pages. Out: Parsed documents, and pages
 * written by JBake's renderer. Must not know: What a page says.
 */
package org.prongsai.host.jbake;
