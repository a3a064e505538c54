/** The part of Markdown that docs/ uses, as HTML: headings, paragraphs, tables, lists, code, links, images, emphasis. */

const escapeHtml = (text) =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

function inline(text) {
  // Code first, so that nothing inside it is read as markup.
  return text
    .split(/(`[^`]+`)/)
    .map((part) =>
      /^`[^`]+`$/.test(part) ? `<code>${escapeHtml(part.slice(1, -1))}</code>` : marked(escapeHtml(part)),
    )
    .join("");
}

const marked = (text) =>
  text
    .replace(/\\([|*_])/g, (_, sign) => `&#${sign.charCodeAt(0)};`)
    .replace(/!\[([^\]]*)\]\(([^)\s]+)\)/g, '<img alt="$1" src="$2">')
    .replace(/\[([^\]]+)\]\(([^)\s]+)\)/g, (_, label, target) => `<a href="${pageOf(target)}">${label}</a>`)
    .replace(/\*\*([^*]+)\*\*/g, "<strong>$1</strong>")
    .replace(/(^|[^\w*])\*([^*\s][^*]*)\*(?!\w)/g, "$1<em>$2</em>");

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

const cellsOf = (row) =>
  row
    .trim()
    .replace(/^\||\|$/g, "")
    .split(/(?<!\\)\|/)
    .map((cell) => cell.trim());

function table(rows) {
  const [head, , ...body] = rows.map(cellsOf);
  const line = (cells, tag) => `<tr>${cells.map((cell) => `<${tag}>${inline(cell)}</${tag}>`).join("")}</tr>`;
  return `<table>\n<thead>${line(head, "th")}</thead>\n<tbody>\n${body.map((cells) => line(cells, "td")).join("\n")}\n</tbody>\n</table>`;
}

const list = (tag, lines) =>
  `<${tag}>\n${lines.map((line) => `<li>${inline(line.replace(/^(-|\d+\.) /, ""))}</li>`).join("\n")}\n</${tag}>`;

function block(text) {
  const lines = text.split("\n");
  const heading = /^(#{1,6}) (.+)$/.exec(lines[0]);
  if (heading && lines.length === 1) {
    const level = heading[1].length;
    return `<h${level} id="${anchorOf(heading[2])}">${inline(heading[2])}</h${level}>`;
  }
  if (lines.every((line) => line.startsWith("|"))) return table(lines);
  if (lines.every((line) => line.startsWith("- "))) return list("ul", lines);
  if (lines.every((line) => /^\d+\. /.test(line))) return list("ol", lines);
  if (lines.every((line) => line.startsWith("> ")))
    return `<blockquote><p>${inline(lines.map((line) => line.slice(2)).join(" "))}</p></blockquote>`;
  return `<p>${inline(lines.join(" "))}</p>`;
}

/**
 * @param {string} source Markdown whose blocks are separated by blank lines.
 * @returns {string} HTML of the body.
 */
exports.markdownToHtml = (source) => {
  const text = source.replace(/\r\n/g, "\n").replace(/<!--[\s\S]*?-->/g, "");
  // Fenced code may hold blank lines: it is cut out before the rest is divided into blocks.
  return text
    .split(/(^```[^\n]*\n[\s\S]*?^```$)/m)
    .map((part) => {
      const code = /^```[^\n]*\n([\s\S]*?)^```$/m.exec(part);
      if (code) return `<pre><code>${escapeHtml(code[1])}</code></pre>`;
      return part
        .split(/\n{2,}/)
        .map((piece) => piece.trim())
        .filter(Boolean)
        .map(block)
        .join("\n");
    })
    .filter(Boolean)
    .join("\n");
};

exports.pageOf = pageOf;
exports.anchorOf = anchorOf;
