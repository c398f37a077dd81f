package org.prongsai.audit;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The header fields of an answer.
 *
 * @param fields the values of each field in their order; names in lower case
 */
record Headers(Map<String, List<String>> fields) {

  private static final Pattern MEDIA_TYPE =
      Pattern.compile("([a-z0-9][a-z0-9.+_-]*/[a-z0-9][a-z0-9.+_-]*)\\s*(;.*)?");
  private static final Pattern CHARSET = Pattern.compile("charset\\s*=\\s*[\"']?([a-z0-9_.:-]+)");

  Headers {
    fields = Map.copyOf(fields);
  }

  List<String> all(String name) {
    return fields.getOrDefault(name, List.of());
  }

  Optional<String> first(String name) {
    return all(name).stream().findFirst();
  }

  /** The media type without parameters, in lower case; empty where there is none of the form. */
  String contentType() {
    var type = MEDIA_TYPE.matcher(contentTypeField());
    return type.matches() ? type.group(1) : "";
  }

  Optional<String> charset() {
    var charset = CHARSET.matcher(contentTypeField());
    return charset.find() ? Optional.of(charset.group(1)) : Optional.empty();
  }

  private String contentTypeField() {
    return first("content-type").orElse("").strip().toLowerCase(Locale.ROOT);
  }
}
