/**
 * In: Published tables.
 *
 * <p>Out: Files in the forms of others: NACC, OCDS, the submission table, empty templates.
 *
 * <p>Must not know: Pages.
 */
package org.prongsai.publish.form;
