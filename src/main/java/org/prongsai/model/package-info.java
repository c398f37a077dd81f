/**
 * In: Nothing. Out: Records that every stage shares: site, settings, dataset, field, table, row,
 * document, catalogue. Must not know: Any stage.
 */
package org.prongsai.model;
