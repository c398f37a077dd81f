/**
 * In: AsciiDoc files of a site. Out: Converted documents whose macros are still to be filled in,
 * and a cache of them. Must not know: Figures, pages and templates.
 */
package org.prongsai.host.asciidoctor;
