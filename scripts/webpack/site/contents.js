const fs = require("fs");
const path = require("path");
const { Marked } = require("marked");
const { languages } = require("../functionTexts");

const root = path.resolve(__dirname, "../../..");
const docs = path.join(root, "docs");
const marked = new Marked();

const read = (name) => fs.readFileSync(path.join(docs, name), "utf8");

/** Languages of the pages by their folder in docs: the first lies in docs itself. */
exports.folders = () => ["", ...languages().map((tag) => `${tag}/`)];

exports.folderOf = (name) =>
  exports.folders().find((folder) => folder !== "" && name.startsWith(folder)) ?? "";

exports.tagOf = (folder) => (folder === "" ? "en-US" : folder.slice(0, -1));

const wordsOf = (folder) =>
  JSON.parse(
    fs.readFileSync(path.join(root, "src/messages", exports.tagOf(folder), "siteWords.json"), "utf8"),
  );

/** What some pages are made from, and notes for the Store's reviewers. */
const notForUsers = ["source", "store.md"];

/** Pages meant for users. */
exports.pageNames = (folder = "") =>
  fs.readdirSync(path.join(docs, folder), { withFileTypes: true }).flatMap((entry) => {
    const name = path.posix.join(folder, entry.name);
    if (notForUsers.includes(name)) return [];
    if (entry.isDirectory()) return exports.pageNames(name);
    return entry.name.endsWith(".md") ? [name] : [];
  });

exports.titleOf = (source) => /^# (.+)$/m.exec(source)?.[1] ?? "";

/** The parts of the index page, which is the list of contents: links that begin a row or an item, by the heading above. */
function partsOfIndex(folder) {
  const parts = [];
  for (const token of marked.lexer(read(`${folder}README.md`))) {
    if (token.type === "heading") parts.push({ depth: token.depth, title: token.text, pages: [] });
    const rows = token.type === "table" ? token.rows.map(([first]) => first.tokens) : [];
    const items = token.type === "list" ? token.items.map(({ tokens }) => tokens[0].tokens) : [];
    for (const [first] of [...rows, ...items]) {
      if (first?.type !== "link") continue;
      parts.at(-1).pages.push({ name: folder + first.href, title: first.text });
    }
  }
  return parts;
}

/** What all pages of a language have. */
exports.siteOf = (folder) => {
  const words = wordsOf(folder);
  const parts = partsOfIndex(folder);
  return {
    folder,
    words,
    guides: parts.find(({ title }) => title === words.guides)?.pages ?? [],
    // By the steps of an index.
    groups: parts.filter(({ depth, pages }) => depth === 3 && pages.length > 0),
  };
};
