import { existsSync } from "node:fs";
import { join } from "node:path";
import { builtFolder, builtText } from "../../scripts/built";
import { descendants, named, parseXml } from "../../scripts/validate/xml";

// Excel on the web fetches functions.json from another address and registers no function without this header: Microsoft,
// Publish an add-in, "Deploy custom functions" (enable CORS); OfficeDev/Excel-Custom-Functions#200, #212.
test("IIS, Apache and nginx allow other addresses to read functions.json", () => {
  const config = parseXml(builtText("web.config"));
  const headers = descendants(config, named("add")).map(({ attributes }) => attributes);
  expect(headers).toEqual([{ name: "Access-Control-Allow-Origin", value: "*" }]);
  expect(builtText(".htaccess")).toContain('Header set Access-Control-Allow-Origin "*"');
  // A location of nginx that sets a header takes none from the one around it.
  expect(builtText("nginx.conf").match(/add_header Access-Control-Allow-Origin \*;/g)).toHaveLength(2);
});

test("what keeps its name from version to version is asked for anew", () => {
  const config = parseXml(builtText("web.config"));
  const uncached = descendants(config, named("location")).map(({ attributes: { path } }) => path);
  expect(uncached).toEqual(["taskpane.html", "functions.json", "functions-zh-CN.json"]);
  uncached.forEach((file) => expect([file, existsSync(join(builtFolder(), file))]).toEqual([file, true]));
  expect(builtText(".htaccess")).toMatch(
    /<FilesMatch "\\\.\(html\|json\)\$">\s+Header set Cache-Control "no-cache"/,
  );
  expect(builtText("nginx.conf")).toMatch(/\\\.\(html\|json\)\$ \{[^}]+add_header Cache-Control no-cache;/);
});

test("GitHub Pages serves the folder as it is", () => {
  expect(existsSync(join(builtFolder(), ".nojekyll"))).toBe(true);
});
