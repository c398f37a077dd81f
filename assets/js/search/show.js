/*
 * Finds pages in the reader's own browser: no server is asked, nothing leaves the device. The index
 * is made of script files, which load from a memory stick too.
 */
(function (shared) {
  "use strict";

  var { DIGITS, LANG, MARK, ROOT, findRows, fold, index, lines, load, markers, named, question, rank,
    rowWords } = shared;

  var box = document.querySelector(".ds-search");
  if (!box) { return; }
  var field = box.querySelector("input[type=search]");
  var count = box.querySelector(".ds-search__count");
  var list = box.querySelector(".ds-search__results");
  var nothing = box.querySelector(".ds-search__nothing");
  var more = box.querySelector(".ds-search__more");
  var SHOWN = 10;
  var TEXTS = 4;
  var turn = 0;
  var ready = null;

  function words(name, number) { return box.dataset[name].replace("{0}", number); }

  function number(n) {
    return box.dataset.digits === "thai"
      ? String(n).replace(/\d/g, digit => DIGITS[digit])
      : String(n);
  }

  function make(tag, className, text) {
    var element = document.createElement(tag);
    if (className) { element.className = className; }
    if (text) { element.textContent = text; }
    return element;
  }

  /** The one form of a text, and where each of its letters stands in the text. */
  function traced(text) {
    var plain = "";
    var at = [];
    for (var i = 0; i < text.length; i++) {
      var one = /[.\u0e46,]/.test(text[i]) ? "" : fold(text[i]);
      if (one === "" && /[\s·–-]/.test(text[i])) { one = " "; }
      for (var k = 0; k < one.length; k++) { plain += one[k]; at.push(i); }
    }
    at.push(text.length);
    return { plain: plain, at: at };
  }

  /** Stretches of a text that hold found words: [from, to, worth]. */
  function stretches(text, found) {
    var t = traced(text);
    var all = [];
    found.forEach((worth, word) => {
      var isThai = word[0] >= "ก";
      for (var i = t.plain.indexOf(word); i >= 0; i = t.plain.indexOf(word, i + word.length)) {
        if (!isThai && i > 0 && /[a-z0-9]/.test(t.plain[i - 1])) { continue; }
        // A number is no part of a longer one.
        if (/\d$/.test(word) && /\d/.test(t.plain[i + word.length] || "")) { continue; }
        var to = t.at[i + word.length - 1] + 1;
        // A mark goes to the end of the syllable, or of the English word of which the root is known.
        while (to < text.length && (isThai ? /[ัิ-ฺ็-๎]/ : /[a-z]/i).test(text[to])) { to++; }
        all.push([t.at[i], to, worth * (word.length > 1 ? 1 : 0.1), word]);
      }
    });
    return all.sort((a, b) => a[0] - b[0] || b[1] - a[1]);
  }

  /** Stretches that touch, or have only a space between them, as one: [from, to]. */
  function runs(text, found, from, to) {
    var all = [];
    stretches(text, found).forEach(s => {
      if (s[0] < from || s[1] > to || s[2] < 0.02) { return; }
      var last = all[all.length - 1];
      if (last && (s[0] <= last[1] || text.slice(last[1], s[0]) === " ")) {
        last[1] = Math.max(last[1], s[1]);
      } else {
        all.push([s[0], s[1]]);
      }
    });
    return all;
  }

  function marked(element, text, found, from, to) {
    var at = from;
    runs(text, found, from, to).forEach(run => {
      element.appendChild(document.createTextNode(text.slice(at, run[0])));
      element.appendChild(make("mark", "", text.slice(run[0], run[1])));
      at = run[1];
    });
    element.appendChild(document.createTextNode(text.slice(at, to)));
    return element;
  }

  var LINE = 130;

  /** The line of a part that holds most of what was asked, and its section. */
  function bestLine(text, found, title) {
    var best = { worth: 0 };
    var section = "";
    var heading = "";
    lines(text).forEach(line => {
      var isHeading = line[0] === "#";
      if (isHeading) {
        section = line.slice(1, line.indexOf(" "));
        line = heading = line.slice(line.indexOf(" ") + 1);
      }
      // What the title says is said.
      if (title.indexOf(named(line)) >= 0) { return; }
      var seen = {};
      var worth = 0;
      var all = stretches(line, found);
      all.forEach(s => { worth += seen[s[3]] ? 0 : s[2]; seen[s[3]] = true; });
      worth *= isHeading ? 0.6 : 1;
      // Of a page to which words lead that it lacks: what it says first.
      if (worth > best.worth || !best.text) {
        best = { worth: worth, text: line, section: section, heading: heading, at: (all[0] || [0])[0] };
      }
    });
    return best;
  }

  function cut(element, best, found) {
    var text = best.text;
    var from = best.at < 60 ? 0 : best.at - 30;
    if (from > 0) {
      var space = text.indexOf(" ", from);
      if (space >= 0 && space < best.at) { from = space + 1; }
      while (MARK.test(text[from]) && from > 0) { from--; }
    }
    var to = Math.min(text.length, from + LINE);
    while (to < text.length && MARK.test(text[to])) { to++; }
    if (from > 0) { element.appendChild(document.createTextNode("… ")); }
    marked(element, text, found, from, to);
    if (to < text.length) { element.appendChild(document.createTextNode(" …")); }
  }

  function address(path) {
    return ROOT + (LANG === "th" ? "" : LANG + "/") + (path ? path + "/" : "") + "index.html";
  }

  function result(ix, entry, found) {
    var item = make("li", "ds-search__result");
    var link = make("a", "ds-search__link");
    link.href = address(entry.page.path);
    item.appendChild(make(entry.isWeak ? "h3" : "h2", "ds-search__title"))
      .appendChild(marked(link, entry.page.title, found, 0, entry.page.title.length));
    if (entry.page.below) { item.appendChild(make("p", "ds-search__way", entry.page.below)); }
    var line = make("p", "ds-search__line");
    item.appendChild(line);
    return { item: item, line: line, link: link, isWeak: entry.isWeak };
  }

  function texts(ix, entry) {
    var chunk = ix.chunks[entry.part];
    return load(LANG + "-" + chunk[0]).then(data => {
      return data[0].split("\f")[chunk[1]];
    });
  }

  /** Rows as results of their own, by the page of their year. */
  function withRows(ix, results, rows, asked) {
    var groups = new Map();
    rows.forEach(row => {
      var path = row[0] + "/procurement/purchases";
      if (!groups.has(path)) { groups.set(path, []); }
      groups.get(path).push(row);
    });
    results = results.filter(entry => !groups.has(entry.page.path));
    // After the first page, but never below what is less close.
    var sure = results.filter(entry => !entry.isWeak).length;
    var first = Math.min(asked.unknown > 0 ? 0 : 1, sure);
    groups.forEach((found, path) => {
      var page = ix.pages.find(one => one.path === path);
      if (!page) { return; }
      results.splice(first++, 0, { page: page, part: page.first, rows: found, isWeak: false });
    });
    return results;
  }

  var PURCHASES = /\/procurement\/purchases$/;

  /** Where the filter of the purchases of a year shows a row, which its list may fold or leave out. */
  function rowAddress(path, row) {
    return address(path) + "#" + Object.keys(row).filter(name => row[name])
      .map(name => name + "=" + encodeURIComponent(row[name])).join("&");
  }

  /** A purchase that was found, leading to where it is seen. */
  function rowLine(path, row, found) {
    var text = row.slice(1, 4).filter(Boolean).join(" · ");
    var link = make("a");
    link.href = rowAddress(path, { q: row[1], supplier: row[4], month: row[5] });
    var line = make("p", "ds-search__line");
    line.appendChild(marked(link, text, found, 0, text.length));
    return line;
  }

  /** Shows what was found, when the lines of text beside it are there. */
  function show(ix, typed, most) {
    var mine = ++turn;
    var asked = question(ix, typed);
    var found = markers(asked);
    return findRows(ix, typed).then(rows => {
      if (rows.length) {
        rowWords(ix, typed).forEach(word => { found.set(word, 1); });
      }
      var isAsked = asked.pieces.length || asked.codes.length || asked.years.length || asked.ways.length;
      var isKnown = 3 * asked.known >= asked.unknown || asked.codes.length || asked.ways.length;
      var results = withRows(ix, isAsked && isKnown ? rank(ix, asked) : [], rows, asked);
      var shown = results.slice(0, most).map(entry => result(ix, entry, found));
      return Promise.all(results.slice(0, Math.min(most, TEXTS)).map((entry, i) => {
        if (entry.rows) {
          entry.rows.forEach(row => {
            shown[i].item.appendChild(rowLine(entry.page.path, row, found));
          });
          return null;
        }
        return texts(ix, entry).then(text => {
          var best = bestLine(text, found, entry.page.plain);
          if (best.text && (best.worth > 0 || i === 0)) { cut(shown[i].line, best, found); }
          var cells = (best.text || "").split(" · ");
          if (PURCHASES.test(entry.page.path) && cells.length > 1) {
            shown[i].link.href = rowAddress(entry.page.path, { q: cells[0] });
          }
        }, () => {});
      })).then(() => draw(mine, typed, most, results.length, shown, ix));
    });
  }

  function draw(mine, typed, most, all, shown, ix) {
    if (mine !== turn) { return; }
    list.textContent = "";
    var items = null;
    shown.forEach((one, i) => {
      if (!one.line.firstChild) { one.item.removeChild(one.line); }
      var begins = i === 0 || one.isWeak !== shown[i - 1].isWeak;
      if (begins) {
        if (one.isWeak) { list.appendChild(make("h2", "ds-search__less", words("less", ""))); }
        items = list.appendChild(make("ol", "ds-search__list"));
        items.setAttribute("aria-label", words(one.isWeak ? "less" : "results", ""));
      }
      items.appendChild(one.item);
    });
    count.textContent = all ? words("found", number(all)) : words("none", typed);
    nothing.hidden = all > 0;
    more.hidden = all <= most;
    more.onclick = () => {
      show(ix, typed, most + SHOWN).then(() => {
        var next = list.querySelectorAll(".ds-search__link")[most];
        if (next) { next.focus(); }
      });
    };
    list.removeAttribute("aria-busy");
  }

  function search() {
    var typed = field.value.trim();
    turn++;
    remember(typed);
    if (fold(typed) === "") {
      list.textContent = count.textContent = "";
      nothing.hidden = more.hidden = true;
      list.removeAttribute("aria-busy");
      return;
    }
    list.setAttribute("aria-busy", "true");
    var mine = turn;
    ready = ready || load(LANG).then(index);
    ready.then(ix => {
      if (mine === turn) { show(ix, typed, SHOWN); }
    }, () => {
      ready = null;
      count.textContent = words("failed", "");
      list.removeAttribute("aria-busy");
    });
  }

  /** The question stays in the address, so that the way back leads to its answers. */
  function remember(typed) {
    var query = typed ? "q=" + encodeURIComponent(typed) : "";
    try {
      history.replaceState(null, "", location.pathname + (query ? "?" + query : ""));
    } catch (refused) { // of a page that is a file
      location.replace("#" + query);
    }
  }

  function asked() {
    var found = /[?#&]q=([^&#]*)/.exec(location.hash) || /[?&]q=([^&#]*)/.exec(location.search);
    try {
      return found ? decodeURIComponent(found[1].replace(/\+/g, " ")) : "";
    } catch (broken) {
      return "";
    }
  }

  var later = 0;
  field.addEventListener("input", event => {
    clearTimeout(later);
    if (!event.isComposing) { later = setTimeout(search, 120); }
    list.setAttribute("aria-busy", "true");
  });
  field.addEventListener("compositionend", () => {
    clearTimeout(later);
    later = setTimeout(search, 120);
  });
  box.querySelector("form").addEventListener("submit", event => {
    event.preventDefault();
    clearTimeout(later);
    search();
  });
  window.addEventListener("pageshow", () => {
    var query = asked();
    if (query && query !== field.value) { field.value = query; }
    if (field.value) { search(); }
  });
})(window.prongsaiSearch = window.prongsaiSearch || {});
