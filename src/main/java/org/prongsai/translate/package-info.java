/**
 * In: A site, and phrases that recur in such sites. Out: English for its empty cells and documents,
 * each suggested until an officer confirms it. Must not know: How pages show it.
 */
package org.prongsai.translate;
