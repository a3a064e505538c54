const path = require("path");
const { escapeHtml, markdownToHtml, pageOf } = require("../markdown");
const { folders, tagOf, titleOf } = require("./contents");

/** From one page of the site to another: both are names of Markdown files in docs. */
const linkTo = (from, to) => pageOf(path.posix.relative(path.posix.dirname(from), to));

const link = (from, { name, title }, more = "") =>
  `<a href="${escapeHtml(linkTo(from, name))}"${name === from ? ' aria-current="page"' : ""}${more}>${escapeHtml(title)}</a>`;

const list = (items) => `<ul>\n${items.map((item) => `<li>${item}</li>`).join("\n")}\n</ul>`;

function contents(name, { folder, words, guides, groups }) {
  const functions = groups.map(({ title, pages }) => {
    const open = pages.some((page) => page.name === name) ? " open" : "";
    return `<details${open}><summary>${escapeHtml(title)}</summary>\n${list(pages.map((page) => link(name, page)))}\n</details>`;
  });
  return `<nav id="contents" aria-label="${words.contents}">
<h2>${words.guides}</h2>
${list(guides.map((guide) => link(name, guide)))}
<h2>${link(name, { name: `${folder}README.md`, title: words.functions })}</h2>
${functions.join("\n")}
</nav>`;
}

/** The same page in the other languages, which call themselves by their own name. */
function otherLanguages(name, folder) {
  const own = name.slice(folder.length);
  return folders()
    .filter((other) => other !== folder)
    .map((other) => {
      const tag = tagOf(other);
      const title = new Intl.DisplayNames([tag], { type: "language" }).of(tag.split("-")[0]);
      return link(name, { name: other + own, title }, ` lang="${tag}" hreflang="${tag}"`);
    })
    .join("\n");
}

/** Guides of several parts say first what they have. */
function withParts(html, words) {
  const parts = [...html.matchAll(/^<h2 id="([^"]+)">(.*)<\/h2>$/gm)];
  if (parts.length < 4) return html;
  const links = list(
    parts.map(([, anchor, title]) => `<a href="#${anchor}">${title.replace(/<\/?a\b[^>]*>/g, "")}</a>`),
  );
  const within = `<nav class="within" aria-label="${words.within}"><details><summary>${words.within}</summary>\n${links}\n</details></nav>`;
  return html.replace(/<h2 /, () => `${within}\n<h2 `);
}

function neighbors(name, { guides, words }) {
  const at = guides.findIndex((guide) => guide.name === name);
  const ways = [
    [words.before, guides[at - 1]],
    [words.next, guides[at + 1]],
  ].filter(([, guide]) => guide);
  return `<p class="neighbors">${ways.map(([word, guide]) => `<span>${word}: ${link(name, guide)}</span>`).join("\n")}</p>`;
}

/** A line of nothing but links to the same page in other languages: every page of the site has them above. */
const languageLine = /^\[[^\]]+\]\([^)]+\)(?: · \[[^\]]+\]\([^)]+\))*\n/m;
const withoutLanguages = (source) => {
  const [, top, rest] = /^([\s\S]*?^# .*\n\n)([\s\S]*)$/m.exec(source) ?? [];
  return top === undefined ? source : top + rest.replace(languageLine, (line, at) => (at === 0 ? "" : line));
};

/** The site lets in nothing from elsewhere, also where it is opened as a file or the server sends no policy. */
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'";

/**
 * @param name of the Markdown file in docs.
 * @param site what all pages of the language have, from contents.js.
 * @param imageSize width and height of a picture, by its name in docs.
 */
exports.sitePage = (name, source, site, imageSize) => {
  const { folder, words, guides } = site;
  const tag = tagOf(folder);
  const isGuide = guides.some((guide) => guide.name === name);
  const up = "../".repeat(name.split("/").length - 1);
  const home = { name: `${folder}README.md`, title: words.site };
  const title = titleOf(source);
  const body = markdownToHtml(withoutLanguages(source)).replace(/<img src="([^"]+)"/g, (tag, src) => {
    const { width, height } = imageSize(path.posix.join(path.posix.dirname(name), src));
    return `${tag} width="${width}" height="${height}" loading="lazy"`;
  });
  return `<!doctype html>
<html lang="${tag}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<title>${escapeHtml(title)} – ${words.site}</title>
<link rel="stylesheet" href="${up}help.css">
<script src="${up}help.js" defer></script>
</head>
<body>
<a class="skip" href="#text">${words.skip}</a>
<header>
<div class="home">${link(name, home)}</div>
<search><form hidden data-sections="${up}${folder}search.js" data-root="${up}" data-found="${words.found}" data-nothing="${words.nothing}">
<label>${words.search} <input type="search" autocomplete="off" spellcheck="false"></label>
<div class="hits" hidden><p role="status"></p><ul></ul></div>
</form></search>
<div class="ways"><a class="to-contents" href="#contents">${words.contents}</a>
${otherLanguages(name, folder)}</div>
</header>
<main id="text" data-table="${words.table}">
${isGuide ? withParts(body, words) + neighbors(name, site) : body}
</main>
${contents(name, site)}
</body>
</html>
`;
};
