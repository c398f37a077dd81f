/**
 * In: {@code site.yml} and the descriptors of datasets. Out: Settings and datasets, or problems at
 * the line that is wrong. Must not know: Tables and documents.
 */
package org.prongsai.settings;
