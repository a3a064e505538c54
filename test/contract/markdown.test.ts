import { markdownToHtml } from "../../scripts/webpack/markdown";

test.each([
  ["# A *b* title", '<h1 id="a-b-title">A <em>b</em> title</h1>'],
  ["two\nlines\n\nand more", "<p>two\nlines</p>\n<p>and more</p>"],
  ["- one\n- **two**", "<ul>\n<li>one</li>\n<li><strong>two</strong></li>\n</ul>"],
  ["`a < b` & *c*", "<p><code>a &lt; b</code> &amp; <em>c</em></p>"],
  ["`x*y*z`", "<p><code>x*y*z</code></p>"],
  ["3 * 4 * 5", "<p>3 * 4 * 5</p>"],
  ["[QEI](functions/QEI.md#formula)", '<p><a href="functions/QEI.html#formula">QEI</a></p>'],
  ["[Index](../README.md)", '<p><a href="../index.html">Index</a></p>'],
  ["[Web](https://example.org/a.md)", '<p><a href="https://example.org/a.md">Web</a></p>'],
  ["```text\na  <b\n\nc\n```", '<pre><code class="language-text">a  &lt;b\n\nc\n</code></pre>'],
  ["<!-- hidden -->\n\nshown", "<p>shown</p>"],
])("%j", (source, html) => expect(markdownToHtml(source).trim()).toBe(html));

test("a table keeps escaped bars and cells of code", () => {
  const html = markdownToHtml("| a | b |\n| --- | --- |\n| `x` | 1 \\| 2 |");
  const cells = [...html.matchAll(/<t[hd]>(.*)<\/t[hd]>/g)].map(([, cell]) => cell);
  expect(cells).toEqual(["a", "b", "<code>x</code>", "1 | 2"]);
});

test("text from a page cannot become markup", () => {
  expect(markdownToHtml('<img src=x onerror="1">')).toBe("&lt;img src=x onerror=&quot;1&quot;&gt;");
  expect(markdownToHtml('words <b onclick="1">')).not.toContain("<b");
});
