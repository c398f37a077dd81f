/**
 * Visits addresses of evidence and says what is wrong with each. The only place of the program that
 * uses the network and a clock; both are handed in as {@link org.prongsai.audit.Surroundings}.
 */
package org.prongsai.audit;
