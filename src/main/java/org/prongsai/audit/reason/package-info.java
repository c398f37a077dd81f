/**
 * In: nothing. Out: every reason why an address was not reached or is not well, as an id for files
 * and words in two languages. Must not know: how a reason is found, and what follows from it.
 */
package org.prongsai.audit.reason;
