import { childOf, childrenOf, descendants, named, parseXml } from "../../scripts/validate/xml";

test("elements, attributes, text and lines are read", () => {
  const root = parseXml(
    '\uFEFF<?xml version="1.0"?>\n<!-- note -->\n<a x="1" y=\'2\' xmlns:b="urn:b">\n  <b:c/>text\n  <b:c z="&lt;&#65;&#x42;&amp;"/><![CDATA[<&>]]>\n</a>\n',
  );
  expect(root.attributes).toEqual({ x: "1", y: "2", "xmlns:b": "urn:b" });
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
  ["<a>\n<b></a></b>", 'Line 2: Opening and ending tag mismatch: "b" != "a"'],
  ["<a>\n<b>", "Line 2: unclosed xml tag(s): a, b"],
  ["<a/><b/>", "Line 1: Error constructing the DOM"],
  ["", "missing root element"],
  ["<a>&nbsp;</a>", "Line 1: entity not found:&nbsp;"],
  ['<a>\n<b x="?y=1&z=2"/></a>', 'Line 2: "&" begins an entity; write &amp;'],
  ['<a x="1" x="2"/>', "Line 1: Attribute x redefined"],
  ["<a x=1/>", 'Line 1: attribute "1" missed quot'],
  ["words", "missing root element"],
  ["<a/>words", "Line 1: Extra content at the end of the document"],
  ["<b:c/>", "Line 1: Error constructing the DOM: NamespaceError"],
])("%j is refused", (text, message) => {
  expect(() => parseXml(text)).toThrow(message);
});

test("an ampersand in a comment or in CDATA is none of an entity", () => {
  expect(parseXml("<a><!-- a & b --><![CDATA[c & d]]></a>").text).toBe("c & d");
});
