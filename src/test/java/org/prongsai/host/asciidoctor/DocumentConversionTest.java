package org.prongsai.host.asciidoctor;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.List;
import org.asciidoctor.Asciidoctor;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.prongsai.problem.Rule;

/** What no limit foresees is the document's fault and a message, not the end of the program. */
class DocumentConversionTest {

  private static final String FILE = "content/th/index.adoc";

  static List<Throwable> ends() {
    return List.of(new OutOfMemoryError("Java heap space"), new StackOverflowError());
  }

  @ParameterizedTest
  @MethodSource("ends")
  void aDocumentThatUsesUpMemoryOrStackIsRefused(Throwable end) {
    var engine =
        (Asciidoctor)
            Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {Asciidoctor.class},
                (proxy, method, arguments) -> {
                  throw end;
                });
    var state = new ConversionState(new SourceFiles(Path.of("site")), FILE);
    var converted = new DocumentConversion(engine, state).convert("= ก\n\nข".getBytes(UTF_8));
    assertEquals(List.of(), converted.segments());
    assertEquals(
        List.of(Rule.DOCUMENT_SYNTAX), converted.problems().stream().map(p -> p.rule()).toList());
    assertEquals(FILE, converted.problems().get(0).location().file());
  }
}
