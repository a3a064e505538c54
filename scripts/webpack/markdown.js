const { Marked, Renderer } = require("marked");

const { table } = Renderer.prototype;

const escapeHtml = (text) =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

/** A link to another Markdown page leads to its HTML page; README.md is a folder's index. */
const pageOf = (target) =>
  /^[a-z]+:/.test(target)
    ? target
    : target.replace(/README\.md(?=$|#)/, "index.html").replace(/\.md(?=$|#)/, ".html");

const anchorOf = (heading) =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, "")
    .trim()
    .replace(/\s+/g, "-");

const marked = new Marked({
  renderer: {
    heading({ tokens, depth, text }) {
      return `<h${depth} id="${anchorOf(text)}">${this.parser.parseInline(tokens)}</h${depth}>\n`;
    },
    link({ href, tokens }) {
      return `<a href="${escapeHtml(pageOf(href))}">${this.parser.parseInline(tokens)}</a>`;
    },
    // Wide tables scroll by themselves, so that a narrow page need not.
    table(token) {
      return `<div class="scroll">${table.call(this, token)}</div>\n`;
    },
    // Pages hold no HTML but comments: anything else is text.
    html: ({ text }) => (/^\s*<!--[\s\S]*-->\s*$/.test(text) ? "" : escapeHtml(text)),
  },
});

exports.escapeHtml = escapeHtml;
exports.markdownToHtml = (source) => marked.parse(source);
exports.pageOf = pageOf;
exports.anchorOf = anchorOf;
