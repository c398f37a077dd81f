/**
 * In: AsciiDoc files of a site.
 *
 * <p>Out: Converted documents whose macros are still to be filled in, and a cache of them.
 *
 * <p>Must not know: Figures, pages and templates.
 */
package org.prongsai.host.asciidoctor;
