/**
 * In: A checked site. Out: Its published tables: columns filled in, figures found by their ids,
 * completeness of items. Pure. Must not know: Where rows were read, and how they are shown.
 */
package org.prongsai.ita;
