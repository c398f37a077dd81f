package org.prongsai.check;

import java.util.List;
import java.util.Map;

/**
 * What the rules for a page need to know of the rest of the folder.
 *
 * @param addresses finds the file that an address leads to
 * @param fragments collects links to places within pages
 * @param twins page to the same page in the other language
 * @param leakMarkers texts that no page may hold
 * @param typed what stands in the tables of the site
 */
public record CheckedFolder(
    LinkResolver addresses,
    FragmentLinks fragments,
    Map<String, String> twins,
    List<String> leakMarkers,
    TypedTexts typed) {}
