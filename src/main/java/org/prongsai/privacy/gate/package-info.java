/**
 * In: All that a site would publish: tables, documents, attached files. Out: Problems for what is
 * private to a person. Must not know: How private data looks: {@code privacy} finds it.
 */
package org.prongsai.privacy.gate;
