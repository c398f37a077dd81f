/**
 * In: A checked site with its figures. Out: What all kinds of pages share: their interface and
 * context, number and date formats, messages, documents with their macros filled in. Must not know:
 * The families of pages.
 */
package org.prongsai.render;
