// What the pages of the documentation do besides being read: search, and wide tables that a keyboard can scroll.
(function () {
  const form = document.querySelector("header form");
  const input = form.querySelector("input");
  const hits = form.querySelector(".hits");
  const status = hits.querySelector("p");
  const list = hits.querySelector("ul");
  const shownAtMost = 20;

  // Full-width letters, superscripts and the like are found by their plain forms.
  const plain = (text) => text.normalize("NFKC").toLowerCase();

  /** How well a text holds a word: not at all, within another word, or as the beginning of one. */
  function holds(text, word) {
    const at = text.indexOf(word);
    if (at < 0) return 0;
    return at === 0 || !/[\p{L}\p{N}]/u.test(text[at - 1]) ? 2 : 1;
  }

  /** A section must hold each word; in titles a word counts more. */
  function valueOf(section, words) {
    let value = 0;
    for (const word of words) {
      const here =
        (section.plainTitle === word ? 100 : 0) +
        20 * holds(section.plainTitle, word) +
        10 * holds(section.plainHeading, word) +
        holds(section.plainText, word);
      if (here === 0) return 0;
      value += here;
    }
    // A page itself stands before its sections.
    return section.heading ? value : value + 1;
  }

  function found(sections, words) {
    return sections
      .map((section) => ({ section, value: valueOf(section, words) }))
      .filter(({ value }) => value > 0)
      .sort((a, b) => b.value - a.value)
      .map(({ section }) => section);
  }

  /** Words between spaces; where nothing holds them, the words that a language without spaces is made of. */
  function search(sections, query) {
    const words = plain(query).split(/\s+/).filter(Boolean);
    const whole = found(sections, words);
    if (whole.length > 0 || !Intl.Segmenter) return { words, sections: whole };
    const segmenter = new Intl.Segmenter(document.documentElement.lang, { granularity: "word" });
    const parts = words.flatMap((word) =>
      [...segmenter.segment(word)].filter(({ isWordLike }) => isWordLike).map(({ segment }) => segment),
    );
    return { words: parts, sections: parts.length > words.length ? found(sections, parts) : [] };
  }

  /** Some of the text around the first word in it. */
  function excerpt({ text, plainText }, words) {
    const at = Math.max(0, ...words.map((word) => plainText.indexOf(word)));
    const from = at < 60 ? 0 : text.indexOf(" ", at - 40) + 1 || at - 40;
    const begin = from > at ? at : from;
    return (begin > 0 ? "… " : "") + text.slice(begin, begin + 140) + (text.length > begin + 140 ? " …" : "");
  }

  function item(section, words) {
    const line = document.createElement("li");
    const link = document.createElement("a");
    link.href = form.dataset.root + section.page;
    link.textContent = section.heading ? `${section.title}: ${section.heading}` : section.title;
    const text = document.createElement("p");
    text.textContent = excerpt(section, words);
    line.append(link, text);
    return line;
  }

  function show() {
    const query = input.value.trim();
    hits.hidden = query === "" || !window.helpSections;
    if (hits.hidden) return;
    const { words, sections } = search(window.helpSections, query);
    const words0 = sections.length > 0 ? form.dataset.found : form.dataset.nothing;
    status.textContent = words0.replace("{0}", sections.length > 0 ? String(sections.length) : query);
    list.replaceChildren(...sections.slice(0, shownAtMost).map((section) => item(section, words)));
  }

  function prepare() {
    for (const section of window.helpSections) {
      section.plainTitle = plain(section.title);
      section.plainHeading = plain(section.heading);
      section.plainText = plain(section.text);
    }
    show();
  }

  let asked = false;
  function load() {
    if (asked) return;
    asked = true;
    if (window.helpSections) return prepare();
    const script = document.createElement("script");
    script.src = form.dataset.sections;
    script.addEventListener("load", prepare);
    document.head.append(script);
  }

  form.hidden = false;
  input.addEventListener("focus", load);
  input.addEventListener("input", () => {
    load();
    show();
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    list.querySelector("a")?.click();
  });
  form.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    input.value = "";
    hits.hidden = true;
    input.focus();
  });
  document.addEventListener("click", ({ target }) => {
    if (!form.contains(target) || target.closest("a")) hits.hidden = true;
  });

  const main = document.querySelector("main");
  /** What is wider than its place is scrolled by keyboard too. */
  function reachWide() {
    for (const part of main.querySelectorAll(".scroll, pre")) {
      if (part.scrollWidth <= part.clientWidth) {
        for (const name of ["tabindex", "role", "aria-label"]) part.removeAttribute(name);
        continue;
      }
      part.tabIndex = 0;
      // No landmark: a page has many tables.
      part.setAttribute("role", "group");
      part.setAttribute("aria-label", main.dataset.table);
    }
  }
  reachWide();
  window.addEventListener("resize", reachWide);
})();
