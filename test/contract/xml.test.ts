import { childOf, childrenOf, descendants, named, parseXml } from "../../scripts/validate/xml";

test("elements, attributes, text and lines are read", () => {
  const root = parseXml(
    '\uFEFF<?xml version="1.0"?>\n<!-- note -->\n<a x="1" y=\'2\'>\n  <b:c/>text\n  <b:c z="&lt;&#65;&#x42;&amp;"/><![CDATA[<&>]]>\n</a>\n',
  );
  expect(root.attributes).toEqual({ x: "1", y: "2" });
  expect(root.line).toBe(3);
  expect(childrenOf(root, "b:c").map(({ line }) => line)).toEqual([4, 5]);
  expect(childrenOf(root, "b:c")[1].attributes.z).toBe("<AB&");
  expect(root.text.replace(/\s+/g, " ")).toBe("text <&>");
  expect(childOf(root, "none")).toBeUndefined();
});

test("descendants come in document order", () => {
  const root = parseXml('<a><b n="1"><c/><b n="2"/></b><b n="3"/></a>');
  expect(descendants(root, named("b")).map(({ attributes }) => attributes.n)).toEqual(["1", "2", "3"]);
});

test.each([
  ["<a><b></a></b>", "Line 1: </a> closes nothing; open is <b>"],
  ["<a>\n<b>", "<b> of line 2 is never closed"],
  ["<a/><b/>", "One root element is needed; there are 2"],
  ["", "One root element is needed; there are 0"],
  ["<a>&nbsp;</a>", 'Line 1: "&nbsp;" is no XML entity; write &amp;'],
  ['<a x="1" x="2"/>', "Line 1: attribute x is given twice"],
  ["<a x=1/>", "Line 1: not well-formed XML"],
  ["words", "text outside the root element"],
])("%j is refused", (text, message) => {
  expect(() => parseXml(text)).toThrow(message);
});
