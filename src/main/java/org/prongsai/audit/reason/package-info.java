/**
 * In: Nothing.
 *
 * <p>Out: Every reason why an address was not reached or is not well, as an id for files and words
 * in two languages.
 *
 * <p>Must not know: How a reason is found, and what follows from it.
 */
package org.prongsai.audit.reason;
