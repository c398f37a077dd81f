/**
 * In: The documents of a site, and the contexts of its pages.
 *
 * <p>Out: Parsed documents, and pages written by JBake's renderer.
 *
 * <p>Must not know: What a page says.
 */
package org.prongsai.host.jbake;
