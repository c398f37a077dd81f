// Stands at the end of each page of a preview: reloads it after a change, and says what is wrong.
(() => {
  "use strict";
  const words = "WORDS";
  const most = 30;
  const shown = Number(new URL(document.currentScript.src).searchParams.get("version"));
  const own = "/~preview/";
  const host = document.createElement("div");
  const root = host.attachShadow({ mode: "open" });
  let open = true;
  let last = null;
  let events = null;

  function element(name, text, className) {
    const made = document.createElement(name);
    if (text) {
      made.textContent = text;
    }
    if (className) {
      made.className = className;
    }
    return made;
  }

  function link(text, address) {
    const made = element("a", text);
    made.href = own + address;
    made.target = "_blank";
    return made;
  }

  function place(problem) {
    const at = problem.cell || (problem.line > 1 ? words.line + " " + problem.line : "");
    const sheet = problem.sheet ? " › " + problem.sheet : "";
    return problem.file + sheet + (at ? " · " + at : "");
  }

  function item(problem) {
    const made = element("li", "", problem.severity);
    made.append(element("strong", words[problem.severity] + " · " + place(problem)));
    made.append(element("p", problem.found));
    made.append(element("p", words.expected + " " + problem.expected));
    made.append(element("p", words.fix + " " + problem.fix, "fix"));
    made.append(link(words.rule, "rules/" + problem.rule + ".html"));
    return made;
  }

  function summary(state) {
    if (state.building) {
      return words.building;
    }
    if (state.failed) {
      return words.failed;
    }
    const report = state.report;
    if (report.errors > 0) {
      return words.errors + " " + report.errors;
    }
    return report.warnings > 0 ? words.warnings + " " + report.warnings : words.fine;
  }

  function draw(state) {
    const report = state.report;
    const wrong = state.failed || report.errors > 0;
    const problems = ["error", "warning"].flatMap((severity) =>
      report.problems.filter((one) => one.severity === severity),
    );
    const box = element("section", "", wrong ? "wrong" : "right");
    box.setAttribute("aria-label", words.label);
    const bar = element("div", "", "bar");
    const said = element("p", summary(state));
    said.setAttribute("role", "status");
    bar.append(said);
    if (problems.length > 0) {
      const button = element("button", open ? words.hide : words.show);
      button.type = "button";
      button.setAttribute("aria-expanded", String(open));
      button.addEventListener("click", () => {
        open = !open;
        draw(state);
        root.querySelector("button").focus();
      });
      bar.append(button);
    }
    bar.append(link(words.problems, "problems"), link(words.report, "report/"));
    box.append(bar);
    if (wrong) {
      box.append(element("p", words.stale, "stale"));
    }
    if (state.failed) {
      box.append(element("p", state.failed));
    }
    if (open && problems.length > 0 && wrong) {
      const list = element("ol");
      problems.slice(0, most).forEach((one) => list.append(item(one)));
      box.append(list);
      if (problems.length > most) {
        box.append(element("p", words.more));
      }
    } else if (open && problems.length > 0 && !wrong) {
      const list = element("ol");
      problems.slice(0, most).forEach((one) => list.append(item(one)));
      const details = element("details");
      details.append(element("summary", words.warningsList), list);
      box.append(details);
    }
    const style = element("link");
    style.rel = "stylesheet";
    style.href = own + "client.css";
    root.replaceChildren(style, box);
  }

  function hear(state) {
    last = state;
    if (state.version !== shown && !state.building) {
      location.reload();
      return;
    }
    draw(state);
  }

  function lost() {
    if (last !== null) {
      const box = element("section", "", "wrong");
      box.append(element("p", words.stopped));
      const style = root.querySelector("link");
      root.replaceChildren(style, box);
    }
  }

  // A browser opens few connections to one server, so only the page in sight keeps one.
  function listen() {
    if (document.hidden) {
      if (events !== null) {
        events.close();
        events = null;
      }
    } else if (events === null) {
      events = new EventSource(own + "events");
      events.onmessage = (event) => {
        if (event.data) {
          hear(JSON.parse(event.data));
        }
      };
      events.onerror = lost;
    }
  }

  document.body.append(host);
  document.addEventListener("visibilitychange", listen);
  listen();
})();
