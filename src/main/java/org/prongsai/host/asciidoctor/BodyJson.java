package org.prongsai.host.asciidoctor;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Map;
import java.util.TreeMap;
import org.prongsai.model.Document.Html;
import org.prongsai.model.Document.Macro;
import org.prongsai.model.Document.Segment;
import org.prongsai.problem.Location;
import org.prongsai.problem.Problem;
import org.prongsai.problem.Rule;
import org.prongsai.problem.Severity;

/** A body as JSON, to be kept. */
final class BodyJson {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private BodyJson() {}

  static ObjectNode write(Body body) {
    var json = MAPPER.createObjectNode().put("title", body.title());
    putAll(json.putObject("includes"), body.includes());
    var segments = json.putArray("segments");
    for (var segment : body.segments()) {
      if (segment instanceof Html html) {
        segments.addObject().put("html", html.html());
      } else if (segment instanceof Macro macro) {
        var node =
            segments
                .addObject()
                .put("macro", macro.name())
                .put("target", macro.target())
                .put("block", macro.block())
                .put("file", macro.file())
                .put("line", macro.line())
                .put("column", macro.column());
        putAll(node.putObject("attributes"), new TreeMap<>(macro.attributes()));
      }
    }
    var problems = json.putArray("problems");
    for (var problem : body.problems()) {
      var at = problem.location();
      var node =
          problems
              .addObject()
              .put("rule", problem.rule().id())
              .put("severity", problem.severity().name())
              .put("file", at.file())
              .put("line", at.line())
              .put("column", at.column());
      problem.args().forEach(node.putArray("args")::add);
    }
    return json;
  }

  /**
   * @throws IllegalArgumentException where the JSON is not one of ours
   */
  static Body read(JsonNode json) {
    var segments = new ArrayList<Segment>();
    json.required("segments").forEach(node -> segments.add(segment(node)));
    var problems = new ArrayList<Problem>();
    for (var node : json.required("problems")) {
      var args = new ArrayList<String>();
      node.required("args").forEach(arg -> args.add(arg.asText()));
      var rule = new Rule(text(node, "rule"), Severity.valueOf(text(node, "severity")));
      problems.add(new Problem(rule, location(node), args));
    }
    var includes = new TreeMap<>(map(json.required("includes")));
    return new Body(text(json, "title"), segments, includes, problems);
  }

  private static Segment segment(JsonNode node) {
    if (node.has("html")) {
      return new Html(text(node, "html"));
    }
    var at = location(node);
    return new Macro(
        text(node, "macro"),
        text(node, "target"),
        map(node.required("attributes")),
        node.required("block").asBoolean(),
        at.file(),
        at.line(),
        at.column());
  }

  private static Location location(JsonNode node) {
    return Location.of(
        text(node, "file"), node.required("line").asInt(), node.required("column").asInt());
  }

  private static String text(JsonNode node, String name) {
    return node.required(name).asText();
  }

  private static Map<String, String> map(JsonNode node) {
    var map = new TreeMap<String, String>();
    node.properties().forEach(field -> map.put(field.getKey(), field.getValue().asText()));
    return map;
  }

  private static void putAll(ObjectNode node, Map<String, String> values) {
    values.forEach(node::put);
  }
}
