/**
 * In: Published tables. Out: Files in prescribed formats: NACC forms, OCDS, the submission table,
 * empty templates. Must not know: Pages.
 */
package org.prongsai.publish.form;
