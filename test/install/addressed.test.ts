import { readFileSync } from "node:fs";
import { join } from "node:path";
import {
  addressedFunctions,
  addressedManifest,
  unaddressedFunctions,
  whereHelpLeads,
} from "../../src/install/addressed";

const manifest = readFileSync(join(__dirname, "../../manifest.xml"), "utf8");
const here = "https://s.example/R&D/$1/";

test("a manifest of one address becomes that of another, whatever its signs, and the way back", () => {
  const there = addressedManifest(manifest, here);
  expect(there).not.toContain("localhost");
  expect(there).toContain(
    '<bt:Url id="Taskpane.Url" DefaultValue="https://s.example/R&amp;D/$1/taskpane.html"/>',
  );
  expect(addressedManifest(there, "https://localhost:3000/")).toBe(manifest);
});

test("what is no manifest is refused", () => {
  expect(() => addressedManifest("<html></html>", here)).toThrow("names no taskpane.html");
});

test("versions go to the files that have one", () => {
  const versioned = manifest.replaceAll(/(functions[\w-]*\.json)"/g, '$1?v=00000000"');
  const there = addressedManifest(versioned, here, new Map([["functions.json", "0123abcd"]]));
  expect(there).toContain('/functions.json?v=0123abcd"');
  expect(there).toContain('/functions-zh-CN.json?v=00000000"');
});

describe("help addresses", () => {
  const bare = `${JSON.stringify({ enums: [], functions: [{ id: "QEI" }, { id: "ESI" }] }, null, 1)}\n`;

  test("lead to the page of each function in each language", () => {
    expect(JSON.parse(addressedFunctions(bare, here, "en-US"))).toEqual({
      enums: [],
      functions: [
        { id: "QEI", helpUrl: `${here}help/functions/QEI.html` },
        { id: "ESI", helpUrl: `${here}help/functions/ESI.html` },
      ],
    });
    expect(addressedFunctions(bare, here, "zh-CN")).toContain(`"${here}help/zh-CN/functions/ESI.html"`);
  });

  test("can be taken out again, and replaced", () => {
    const there = addressedFunctions(bare, here, "en-US");
    expect(unaddressedFunctions(there)).toBe(bare);
    expect(addressedFunctions(addressedFunctions(bare, "https://a.example/", "en-US"), here, "en-US")).toBe(
      there,
    );
  });

  test("are told from those of another folder or language, and from none", () => {
    const there = addressedFunctions(bare, here, "en-US");
    expect(whereHelpLeads(there, here, "en-US")).toBe("here");
    expect(whereHelpLeads(there, "https://a.example/", "en-US")).toBe(`${here}help/functions/QEI.html`);
    expect(whereHelpLeads(there, here, "zh-CN")).toBe(`${here}help/functions/QEI.html`);
    expect(whereHelpLeads(bare, here, "en-US")).toBe("nowhere");
  });
});
