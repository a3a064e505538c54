/** @jest-environment ./scripts/jestDom.js */

const page = `<main id="a" class="wide main"><form id="b" name=""><fieldset id="c" disabled><legend id="d"><input id="e"></legend>
  <input id="f" type="Checkbox"><select id="g"><option id="h" disabled></option></select></fieldset>
  <a id="i" href="#" title="Ranks of all"><b id="j"></b></a><a id="k" title="ranks"></a></form>
  <details id="l"><summary id="m" tabindex="0"></summary><p id="n" class="main"><b id="o"></b></p></details></main>`;

const found = (selector: string) =>
  [...document.body.querySelectorAll(selector)].map(({ id }) => id).join("");

/** The first time jsdom reads a selector itself. */
const foundAgain = (selector: string) => [found(selector), found(selector)];

beforeEach(() => (document.body.innerHTML = page));
afterEach(() => document.body.replaceChildren());

test.each([
  ["*", "abcdefghijklmno"],
  ["b", "jo"],
  ["#f", "f"],
  [".main", "an"],
  [".main.wide", "a"],
  ["a[href]", "i"],
  ["a:not([href])", "k"],
  ['[type="checkbox"]', "f"],
  ["[title=ranks]", "k"],
  ["[title~='of']", "i"],
  ['[title^="Ra"]', "i"],
  ['[title$="ks"]', "k"],
  ['[title*="ank"]', "ik"],
  ['form[name=""]', "b"],
  ['form[name]:not([name=""])', ""],
  ["a b", "j"],
  ["a > b, p>b , summary", "jmo"],
  ["main > b", ""],
  ["main b", "jo"],
  ["body b", "jo"],
  [":is(a, p) > b", "jo"],
  [":is(input, summary):not(:disabled)", "em"],
  [":disabled", "cfgh"],
  ["details:not([open]) > summary", "m"],
  ["summary + p", "n"],
  ["p:has(b)", "n"],
  ["b:first-child", "jo"],
])("jsdom finds %s", (selector, ids) => {
  expect(foundAgain(selector)).toEqual([ids, ids]);
});

test("what cannot be read is an error still", () => {
  for (const selector of ["", "a,", "a >", "a)", "[a=", "a..b"]) {
    expect(() => found(selector)).toThrow();
    expect(() => found(selector)).toThrow();
  }
});

test.each(["by jsdom", "again"])("one element is looked for and asked alike, %s", () => {
  const [b, o] = ["b", "o"].map((id) => document.getElementById(id)!);
  expect(o.matches("p > b")).toBe(true);
  expect(o.matches("a > b")).toBe(false);
  expect(o.closest("p, main")!.id).toBe("n");
  expect(o.closest("a")).toBe(null);
  expect(b.querySelector("b")!.id).toBe("j");
  expect(b.querySelector("form")).toBe(null);
});

test("changes are seen", () => {
  expect(found(".new")).toBe("");
  document.getElementById("n")!.className = "new";
  expect(found(".new")).toBe("n");
  document.getElementById("n")!.remove();
  expect(found(".new")).toBe("");
});
