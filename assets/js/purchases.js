/*
 * Picks purchases of a year from files that search.PurchaseFiles writes; docs/search.md says how.
 * Money is whole satang. What is picked stands in the address.
 */
(function () {
  "use strict";

  var words = window.prongsaiWords;
  var form = document.querySelector("[data-purchases]");
  var said = form.dataset;
  var NAMES = ["supplier", "village", "method", "month"];
  var FIELDS = ["q"].concat(NAMES).filter(name => form.elements[name]);
  var SHOWN = 20;
  var LIGHT = 100; // kilobytes
  var UNSTATED = "unstated";

  var status = form.querySelector("[role=status]");
  var table = form.querySelector("table");
  var shown = form.querySelector("[data-count]");
  var more = form.querySelector("[data-more]");
  var clear = form.querySelector("[data-clear]");
  var allow = form.querySelector("[data-load]");
  var months = Array.from(document.querySelectorAll("main [id^='month-']"),
    place => place.closest("section"));

  function digits(text) {
    return said.digits === "thai"
      ? text.replace(/\d/g, digit => String.fromCharCode(0x0e50 + Number(digit)))
      : text;
  }

  function count(number) {
    return digits(String(number).replace(/\B(?=(\d{3})+$)/g, ","));
  }

  function money(satang) {
    var rest = satang % 100;
    return count((satang - rest) / 100) + digits((rest < 10 ? ".0" : ".") + rest);
  }

  function say(key, ...values) {
    return said[key].replace(/\{(\d)\}/g, (all, place) => values[place]);
  }

  var ready = null;
  var titles = {};

  function numbers(column) {
    return column.split(" ").map(one => one === "" ? null : parseInt(one, 36));
  }

  function read(data) {
    var size = data[0].split(" ").map(Number);
    var all = { rows: size[0], stretch: size[1], kilobytes: size[2], values: {}, columns: {} };
    NAMES.forEach((name, i) => {
      all.values[name] = data[1 + 2 * i].split("\n").map(line => line.split("\t"));
      all.columns[name] = numbers(data[2 + 2 * i]);
    });
    all.prices = numbers(data[9]);
    all.cancelled = data[10];
    offer(all.values.supplier);
    return all;
  }

  /** Suppliers that are not among the choices yet; then all of them from A to Z. */
  function offer(suppliers) {
    var pick = form.elements.supplier;
    var known = {};
    Array.from(pick.options, option => { known[option.value] = true; });
    suppliers.forEach(supplier => {
      if (!known[supplier[0]]) {
        var option = document.createElement("option");
        option.value = supplier[0];
        option.textContent = supplier[1] || said.unstated;
        if (supplier[1]) { option.lang = "th"; }
        pick.appendChild(option);
      }
    });
    order(pick);
  }

  function order(pick) {
    var chosen = pick.value;
    var collator = new Intl.Collator("th");
    Array.from(pick.options).slice(1).sort((one, other) => {
      return (one.value === UNSTATED) - (other.value === UNSTATED) ||
        collator.compare(one.textContent, other.textContent);
    }).forEach(option => { pick.appendChild(option); });
    pick.value = chosen;
  }

  function start() {
    ready = ready || words.load(said.purchases).then(read);
    ready.catch(() => { ready = null; });
    return ready;
  }

  function stretch(all, number) {
    titles[number] = titles[number] || words.load(said.purchases + "-" + number).then(data => {
      return data[0].split("\n").map((line, i) => {
        var fields = line.split("\t");
        return { title: fields[0], day: fields[1], codes: fields.slice(2).join(" ; "),
          supplier: value(all, "supplier", number * all.stretch + i)[1] };
      });
    });
    titles[number].catch(() => { delete titles[number]; });
    return titles[number];
  }

  function value(all, name, row) { return all.values[name][all.columns[name][row]]; }

  function stretches(all, rows) {
    var needed = {};
    rows.forEach(row => { needed[Math.floor(row / all.stretch)] = true; });
    return Object.keys(needed);
  }

  /** The titles of rows, by row. */
  function texts(all, rows) {
    var found = {};
    return Promise.all(stretches(all, rows).map(number => {
      return stretch(all, number).then(list => {
        list.forEach((text, i) => { found[number * all.stretch + i] = text; });
      });
    })).then(() => found);
  }

  function folded(text) { return words.bare(words.fold(text)); }

  function isAbout(text, asked) {
    if (text.folded === undefined) {
      text.folded = folded([text.title, text.supplier, text.codes].join(" ; ")).replace(/ /g, "");
    }
    return asked.every(word => text.folded.indexOf(word) >= 0);
  }

  var turn = 0;
  var allowed = false;

  function picked() {
    var state = {};
    FIELDS.forEach(name => {
      var chosen = form.elements[name].value.trim();
      if (chosen) { state[name] = chosen; }
    });
    return state;
  }

  function address(state) {
    return "#" + (Object.keys(state).map(name => {
      return name + "=" + encodeURIComponent(state[name]);
    }).join("&") || "filter");
  }

  function addressed() {
    var state = {};
    // A link from another page asks behind a question mark; what is picked here stands after it.
    (location.hash || location.search).slice(1).split("&").forEach(pair => {
      var cut = pair.indexOf("=");
      var name = pair.slice(0, cut);
      if (cut > 0 && FIELDS.indexOf(name) >= 0) {
        try {
          state[name] = decodeURIComponent(pair.slice(cut + 1).replace(/\+/g, " "));
        } catch (broken) {
          // A link that was cut within a letter.
        }
      }
    });
    return state;
  }

  function matching(all, state) {
    var asked = NAMES.filter(name => state[name]).map(name => {
      var number = -1;
      all.values[name].forEach((known, i) => {
        if (known[0] === state[name]) { number = i; }
      });
      return { column: all.columns[name], number: number };
    });
    var rows = [];
    for (var row = 0; row < all.rows; row++) {
      if (asked.every(one => one.column[row] === one.number)) { rows.push(row); }
    }
    return rows;
  }

  function search() {
    var mine = ++turn;
    var state = picked();
    var isIdle = Object.keys(state).length === 0;
    clear.hidden = isIdle;
    allow.hidden = true;
    months.forEach(month => { month.hidden = !isIdle; });
    if (isIdle) {
      status.textContent = status.textContent && said.every;
      show(null, [], {}, SHOWN);
      form.removeAttribute("aria-busy");
      return null;
    }
    form.setAttribute("aria-busy", "true");
    return start().then(all => {
      var rows = matching(all, state);
      var asked = folded(state.q || "").split(" ").filter(Boolean);
      if (asked.length === 0) { return found(all, rows, mine); }
      var weight = all.kilobytes * stretches(all, rows).length * all.stretch / all.rows;
      if (weight > LIGHT && !allowed) { return ask(Math.round(weight), mine); }
      return texts(all, rows).then(known => {
        return found(all, rows.filter(row => isAbout(known[row], asked)), mine);
      });
    }).catch(() => {
      if (mine === turn) {
        status.textContent = said.failed;
        form.removeAttribute("aria-busy");
      }
    });
  }

  function ask(kilobytes, mine) {
    if (mine !== turn) { return; }
    show(null, [], {}, SHOWN);
    status.textContent = say("heavy", count(kilobytes));
    allow.hidden = false;
    form.removeAttribute("aria-busy");
  }

  function found(all, rows, mine) {
    if (mine !== turn) { return null; }
    var priced = rows.filter(row => all.prices[row] !== null);
    var sum = priced.reduce((so, row) => so + all.prices[row], 0);
    var cancelled = rows.filter(row => all.cancelled[row] === "1").length;
    var sentence = rows.length === 0 ? say("none", count(all.rows)) : [
      say("found", count(rows.length), count(all.rows)),
      priced.length ? say("sum", money(sum)) : "",
      priced.length < rows.length ? say("unpriced", count(rows.length - priced.length)) : "",
      cancelled ? say("cancelled", count(cancelled)) : ""
    ].filter(Boolean).join(" ");
    return list(all, rows, SHOWN, mine).then(() => {
      if (mine === turn) { status.textContent = sentence; }
    });
  }

  /** Shows the first rows, when their titles are there. */
  function list(all, rows, most, mine) {
    var first = rows.slice(0, most);
    return texts(all, first).then(known => {
      if (mine !== turn) { return; }
      show(all, rows, known, most);
      form.removeAttribute("aria-busy");
      more.onclick = () => {
        var before = table.tBodies[0].rows.length;
        list(all, rows, most + SHOWN, turn).then(() => {
          var next = table.tBodies[0].rows[before].cells[0];
          next.tabIndex = -1;
          next.focus();
        });
      };
    });
  }

  function cell(name, label, text, lang, href) {
    var made = document.createElement(name);
    made.className = "ds-table__cell";
    var box = made.appendChild(document.createElement("div"));
    box.className = "ds-table__value";
    var inner = box.appendChild(document.createElement(href ? "a" : "span"));
    inner.className = "ds-table__words";
    // What belongs together stays on one line.
    inner.textContent = (text || "–").replace(/หมู่(?=ที่)|สาย(?=[ก-ฮ])|e-/g, "$&\u2060")
      .replace(/ (?=[\d๐-๙])/g, "\u00a0");
    if (href) { inner.href = href; }
    if (lang && text) { inner.lang = lang; }
    if (name === "th") {
      made.scope = "row";
      made.className += " ds-table__cell--name";
    } else {
      made.setAttribute("data-label", label);
    }
    return made;
  }

  function label(name, code) {
    var options = form.elements[name].options;
    for (var i = 1; i < options.length; i++) {
      if (options[i].value === code) { return options[i].textContent; }
    }
    return "";
  }

  function line(all, row, text) {
    var made = document.createElement("tr");
    made.className = "ds-table__row";
    var heads = table.tHead.rows[0].cells;
    var price = all.prices[row];
    var supplier = value(all, "supplier", row);
    var month = label("month", value(all, "month", row)[0]);
    // Its place in the list, if that has it.
    var place = document.getElementById("row-" + (row + 1));
    var name = cell("th", "", text.title, "th",
      place && folded(place.textContent).indexOf(folded(text.title)) >= 0 ? "#" + place.id : "");
    if (all.cancelled[row] === "1") {
      var note = name.firstChild.appendChild(document.createElement("span"));
      note.className = "ds-table__note";
      note.textContent = said.cancelledRow;
    }
    made.appendChild(name);
    made.appendChild(cell("td", heads[1].textContent, price === null ? "" : money(price)))
      .classList.add("ds-table__cell--number");
    made.appendChild(cell("td", heads[2].textContent, supplier[1], "th", supplier.length > 2
      ? said.suppliers.replace(/index\.html$/, supplier[0] + "/index.html") : ""));
    made.appendChild(cell("td", heads[3].textContent,
      label("method", value(all, "method", row)[0])));
    made.appendChild(cell("td", heads[4].textContent,
      text.day ? digits(text.day) + " " + month : ""));
    return made;
  }

  function show(all, rows, known, most) {
    var body = table.tBodies[0];
    var first = rows.slice(0, most);
    body.textContent = "";
    first.forEach(row => { body.appendChild(line(all, row, known[row])); });
    table.hidden = first.length === 0;
    more.hidden = shown.hidden = first.length === rows.length;
    shown.textContent = more.hidden ? ""
      : say("shown", count(first.length), count(rows.length), count(rows.length - first.length));
  }

  var written = null;

  /** Each choice is a step that the way back undoes; letters of one word are not. */
  function write(isStep) {
    var next = address(picked());
    if (next === location.hash || (next === "#filter" && !location.hash)) { return; }
    written = next;
    if (isStep) { location.hash = next; } else { location.replace(next); }
  }

  function restore() {
    var state = addressed();
    if (Object.keys(state).length === 0) {
      FIELDS.forEach(name => { form.elements[name].value = ""; });
      return search();
    }
    return start().then(() => {
      FIELDS.forEach(name => { form.elements[name].value = state[name] || ""; });
      return search();
    }, search);
  }

  var later = 0;
  ["input", "compositionend"].forEach(kind => {
    form.elements.q.addEventListener(kind, event => {
      clearTimeout(later);
      if (!event.isComposing) { later = setTimeout(typed, 200); }
    });
  });

  function typed() {
    write(false);
    search();
  }

  form.addEventListener("change", event => {
    clearTimeout(later);
    write(event.target.name !== "q");
    search();
  });
  form.addEventListener("submit", event => {
    event.preventDefault();
    clearTimeout(later);
    typed();
  });
  clear.addEventListener("click", () => {
    FIELDS.forEach(name => { form.elements[name].value = ""; });
    write(true);
    search();
    form.elements.q.focus();
  });
  allow.addEventListener("click", () => {
    allowed = true;
    form.elements.q.focus();
    search();
  });
  ["focusin", "pointerover"].forEach(kind => {
    form.addEventListener(kind, () => { start().catch(Boolean); }, { once: true });
  });
  addEventListener("hashchange", () => {
    if (location.hash === written) { return; }
    written = null;
    var wasPicked = Object.keys(picked()).length > 0;
    restore();
    var target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (wasPicked && target) { target.scrollIntoView(); }
  });

  form.hidden = false;
  order(form.elements.supplier);
  if (Object.keys(addressed()).length > 0) {
    restore().then(() => { status.scrollIntoView(); });
  }
})();
