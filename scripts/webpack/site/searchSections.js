const { Marked } = require("marked");
const { anchorOf, pageOf } = require("../markdown");

const marked = new Marked();

/** Words of Markdown as they are read. */
function plain(tokens = []) {
  return tokens
    .map((token) => {
      if (token.type === "html") return "";
      if (token.type === "table")
        return [token.header, ...token.rows]
          .map((row) => row.map((cell) => plain(cell.tokens)).join(" "))
          .join(" ");
      if (token.type === "list") return token.items.map((item) => plain(item.tokens)).join(" ");
      return token.tokens ? plain(token.tokens) : (token.text ?? "");
    })
    .join("");
}

const line = (text) => text.replaceAll("\n", " ").replace(/ {2,}/g, " ").trim();

/** What the search looks through: each heading of a page with the text below it. */
exports.searchSections = (name, source) => {
  const sections = [];
  for (const token of marked.lexer(source)) {
    if (token.type === "heading" && token.depth < 4)
      sections.push({
        heading: plain(token.tokens),
        anchor: token.depth > 1 ? anchorOf(token.text) : "",
        text: [],
      });
    else sections.at(-1)?.text.push(plain([token]));
  }
  const title = sections[0]?.heading ?? "";
  return sections.map(({ heading, anchor, text }) => ({
    page: pageOf(name) + (anchor && `#${anchor}`),
    title,
    heading: anchor ? heading : "",
    text: line(text.join(" ")),
  }));
};
