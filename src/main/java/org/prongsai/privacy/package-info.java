/**
 * Finds what is private to a person in texts that are to be published. Pure: text in, findings out.
 */
package org.prongsai.privacy;
