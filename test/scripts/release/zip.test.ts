import { unzipSync } from "fflate";
import { checksumLine, zipped } from "../../../scripts/release/zip";

const bytes = (text: string) => new TextEncoder().encode(text);
const time = new Date("2026-11-29T23:30:08Z");

test("the same files give the same bytes, in whatever order they come", () => {
  const files: [string, Uint8Array][] = [
    ["b/x.txt", bytes("one")],
    ["a.txt", bytes("two")],
    [".nojekyll", bytes("")],
  ];
  const zip = zipped(new Map(files), time);
  expect(Buffer.from(zipped(new Map([...files].reverse()), time)).equals(Buffer.from(zip))).toBe(true);
  expect(Object.keys(unzipSync(zip))).toEqual([".nojekyll", "a.txt", "b/x.txt"]);
});

// PKWARE, APPNOTE.TXT 4.4.6: minutes and pairs of seconds, years from 1980.
test("times in it are the commit's in UTC, whatever the machine's zone", () => {
  const header = Buffer.from(zipped(new Map([["a", bytes("x")]]), time));
  expect(header.readUInt16LE(10)).toBe((23 << 11) | (30 << 5) | 4);
  expect(header.readUInt16LE(12)).toBe(((2026 - 1980) << 9) | (11 << 5) | 29);
});

// FIPS 180-2, appendix B.1.
test("checksums are those of sha256sum", () => {
  expect(checksumLine("x.zip", bytes("abc"))).toBe(
    "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  x.zip\n",
  );
});
