/**
 * In: Published tables.
 *
 * <p>Out: Files in prescribed formats: NACC forms, OCDS, the submission table, empty templates.
 *
 * <p>Must not know: Pages.
 */
package org.prongsai.publish.form;
