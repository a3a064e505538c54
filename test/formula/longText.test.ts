import { joinedText, longText } from "../../src/formula/longText";

test("a text is in pieces of what Excel takes, and says the same", () => {
  const text = `${'a"b'.repeat(200)}`;
  const written = longText(text);
  const pieces = written.match(/"(?:[^"]|"")*"/g) ?? [];
  expect(pieces.join("&")).toBe(written);
  const read = pieces.map((piece) => piece.slice(1, -1).replaceAll('""', '"'));
  expect(read.join("")).toBe(text);
  expect(Math.max(...read.map(({ length }) => length))).toBeLessThanOrEqual(255);
  expect(longText("")).toBe('""');
});

test("expressions stand between texts; a blank text is left out", () => {
  expect(joinedText(["", { expression: "A1" }, " of ", { expression: 'TEXT(B1, "0")' }])).toBe(
    'A1&" of "&TEXT(B1, "0")',
  );
});
