/**
 * In: All families of pages.
 *
 * <p>Out: The context of every page, its frame, and the pages that belong to no family.
 *
 * <p>Must not know: Files and templates.
 */
package org.prongsai.render.site;
