package org.prongsai.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.prongsai.audit.FakeInternet.answer;
import static org.prongsai.audit.FakeInternet.page;
import static org.prongsai.audit.FakeInternet.paths;
import static org.prongsai.audit.FakeInternet.redirect;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the audit says of hosts that ask who one is. */
class LoginWallsTest {

  private static final String LOGIN =
      "<h1>เข้าสู่ระบบ</h1><form><input name=u><input type=PASSWORD name=p></form>";

  private final FakeInternet internet = new FakeInternet();

  @AfterEach
  void close() {
    internet.close();
  }

  @Test
  void aForbiddenPageThatAsksForCredentialsIsALoginWall() throws InterruptedException {
    internet.host("host.example", answer(403, "text/html", LOGIN));

    assertEquals(Verdict.LOGIN_WALL, internet.visit("http://host.example/a").verdict());
  }

  @Test
  void aForbiddenPageThatNamesItsWayOfLoginIsALoginWall() throws InterruptedException {
    internet.host(
        "host.example",
        exchange -> {
          exchange.getResponseHeaders().set("WWW-Authenticate", "Basic realm=x");
          exchange.sendResponseHeaders(403, -1);
        });

    assertEquals("asks-for-login", internet.visit("http://host.example/a").detail());
  }

  @Test
  void aPageThatIsAPasswordFormIsALoginWall() throws InterruptedException {
    internet.host("host.example", page(LOGIN));
    internet.host("news.example", page(LOGIN + "<p>" + "ข่าวประชาสัมพันธ์ ".repeat(40)));

    var visit = internet.visit("http://host.example/o1", "html");

    assertEquals(Verdict.LOGIN_WALL, visit.verdict());
    assertEquals("password-form; declared html", visit.detail());
    // A small login box on a page with much to read is no wall.
    assertEquals(Verdict.OK, internet.visit("http://news.example/").verdict());
  }

  @Test
  void aLoginPageThatMovedIsNoWallBeforeItself() throws InterruptedException {
    internet.host(
        "host.example",
        paths(
            Map.of(
                "/login", redirect(301, "/sign-in"), "/sign-in", page("<p>บริการอิเล็กทรอนิกส์"))));

    assertEquals(Verdict.REDIRECTED, internet.visit("http://host.example/login").verdict());
  }

  @Test
  void aRedirectToALoginPageIsALoginWall() throws InterruptedException {
    internet.host("drive.example", redirect(302, "http://accounts.google.com/ServiceLogin?x=1"));
    internet.host("accounts.google.com", page("<h1>Sign in</h1>"));

    var visit = internet.visit("http://drive.example/file/d/1/view", "pdf");

    assertEquals(Verdict.LOGIN_WALL, visit.verdict());
    assertEquals("login-page; declared pdf", visit.detail());
    assertEquals("http://accounts.google.com/ServiceLogin?x=1", visit.finalUrl());
  }
}
