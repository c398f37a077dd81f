package org.prongsai.yaml;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.prongsai.problem.Location;
import org.prongsai.problem.ProblemDetail;
import org.prongsai.problem.Problems;
import org.prongsai.problem.Rule;
import org.prongsai.text.HiddenCharacters;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** A YAML 1.2 value with its place. */
public sealed interface Yaml {

  /** By so many characters at most does a mended line grow that is tried. */
  int MENDED = 1_000;

  Location location();

  /** A value without structure, as written. */
  record Scalar(String text, Location location) implements Yaml {}

  record Sequence(List<Yaml> items, Location location) implements Yaml {
    public Sequence {
      items = List.copyOf(items);
    }
  }

  /** Values by key, in the order written. */
  record Mapping(Map<String, Entry> entries, Location location) implements Yaml {
    public Mapping {
      entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
    }

    public Optional<Yaml> get(String key) {
      return Optional.ofNullable(entries.get(key)).map(Entry::value);
    }
  }

  /** A value and the place of its key. */
  record Entry(Location keyLocation, Yaml value) {}

  /** The text of a file that holds a mapping; what a line cannot hold is escaped. */
  static String written(Map<String, Object> mapping) {
    var settings =
        DumpSettings.builder()
            .setDefaultFlowStyle(FlowStyle.BLOCK)
            .setWidth(Integer.MAX_VALUE)
            .setSplitLines(false)
            .setIndicatorIndent(2)
            .setIndentWithIndicator(true)
            .build();
    return new Dump(settings).dumpToString(mapping);
  }

  /** The mapping that a file holds, or a problem and nothing. */
  static Optional<Mapping> read(String text, String file, Problems problems) {
    var settings =
        LoadSettings.builder()
            .setUseMarks(true)
            .setAllowNonScalarKeys(true)
            .setLabel(file)
            // YamlGuard counts what references stand for.
            .setMaxAliasesForCollections(Integer.MAX_VALUE)
            // Read at once: the parser fails at letters of two halves on the edge of its buffer.
            .setBufferSize(text.length() + MENDED)
            .build();
    try {
      YamlGuard.check(text, settings);
      var node = new Compose(settings).composeString(text);
      var value = node.flatMap(n -> of(n, file, problems));
      if (value.isPresent() && value.get() instanceof Mapping mapping) {
        return Optional.of(mapping);
      }
      problems.add(
          Rule.YAML_SYNTAX,
          Location.of(file),
          text.isBlank() ? "" : text.lines().findFirst().orElse(""));
    } catch (YamlGuard.Refused e) {
      var location = Location.of(file, e.line(), e.column());
      report(location, line(text, e.line()), problems, e.detail().args());
    } catch (MarkedYamlEngineException e) {
      reportSyntax(text, file, e, settings, problems);
    } catch (ReaderException e) {
      // A character that YAML does not allow in a text.
      var before = text.substring(0, text.indexOf(Character.toString(e.getCodePoint())));
      var place = Location.of(file).behind(before);
      var found = ProblemDetail.CHARACTER_RESERVED.args(HiddenCharacters.name(e.getCodePoint()));
      report(place, line(text, place.line()), problems, found);
    } catch (YamlEngineException e) {
      report(Location.of(file), line(text, 1), problems, YamlMessages.ALL.args(e.getMessage()));
    } catch (IllegalArgumentException e) {
      // The parser takes eight digits for a character, also where there is none of that number.
      int line = 1 + (int) text.lines().takeWhile(l -> !l.contains("\\U")).count();
      var found = ProblemDetail.CHARACTER_RESERVED.args("\\U");
      report(Location.of(file, line, 1), line(text, line), problems, found);
    }
    return Optional.empty();
  }

  private static void reportSyntax(
      String text,
      String file,
      MarkedYamlEngineException e,
      LoadSettings settings,
      Problems problems) {
    var location = e.getProblemMark().map(mark -> at(file, mark)).orElse(Location.of(file));
    var culprit = YamlCulprit.of(text, location.line(), settings);
    if (culprit.isPresent()) {
      int line = culprit.get().line();
      report(Location.of(file, line, 1), line(text, line), problems, culprit.get().detail().args());
    } else {
      var said = YamlMessages.ALL.args(e.getProblem());
      report(location, line(text, location.line()), problems, said);
    }
  }

  private static Optional<Yaml> of(Node node, String file, Problems problems) {
    var location = node.getStartMark().map(mark -> at(file, mark)).orElse(Location.of(file));
    if (node instanceof MappingNode mapping) {
      return Optional.of(mapping(mapping, location, problems));
    }
    if (node instanceof SequenceNode sequence) {
      var items =
          sequence.getValue().stream().flatMap(item -> of(item, file, problems).stream()).toList();
      return Optional.of(new Sequence(items, location));
    }
    if (node instanceof ScalarNode scalar && !scalar.getTag().equals(Tag.NULL)) {
      return Optional.of(new Scalar(scalar.getValue().strip(), location));
    }
    return Optional.empty();
  }

  private static Mapping mapping(MappingNode node, Location location, Problems problems) {
    var entries = new LinkedHashMap<String, Entry>();
    for (var tuple : node.getValue()) {
      var key = tuple.getKeyNode();
      var keyLocation = key.getStartMark().map(mark -> at(location.file(), mark)).orElse(location);
      var name = key instanceof ScalarNode scalar ? scalar.getValue() : "";
      if (entries.containsKey(name)) {
        report(keyLocation, name + ":", problems, ProblemDetail.YAML_KEY_TWICE.args(name));
      }
      of(tuple.getValueNode(), location.file(), problems)
          .ifPresent(value -> entries.put(name, new Entry(keyLocation, value)));
    }
    return new Mapping(entries, location);
  }

  private static void report(Location at, String line, Problems problems, Object... detail) {
    problems.add(Rule.YAML_SYNTAX, at, Stream.concat(Stream.of(line), Stream.of(detail)).toArray());
  }

  private static Location at(String file, Mark mark) {
    return Location.of(file, mark.getLine() + 1, mark.getColumn() + 1);
  }

  private static String line(String text, int number) {
    return text.lines().skip(number - 1L).findFirst().orElse("").strip();
  }
}
