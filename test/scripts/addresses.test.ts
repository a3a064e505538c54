import { addinAddress, officeJsAddress, withAddress } from "../../scripts/webpack/addresses";

test.each([
  [undefined, "https://localhost:3000/"],
  [" ", "https://localhost:3000/"],
  ["https://stat.example", "https://stat.example/"],
  ["https://stat.example/indices", "https://stat.example/indices/"],
  ["https://stat.example/indices//", "https://stat.example/indices/"],
  [" HTTPS://Stat.Example:8443/Excel/v1.0 ", "https://stat.example:8443/Excel/v1.0/"],
  ["https://stat.example/a b/指数", "https://stat.example/a%20b/%E6%8C%87%E6%95%B0/"],
])("the add-in's address %p is %s: files are found behind a slash", (given, address) => {
  expect(addinAddress(given)).toBe(address);
});

test.each([
  ["http://stat.example/", "must begin with https://"],
  ["ftp://stat.example/", "must begin with https://"],
  ["stat.example/indices", "is no web address"],
  ["stat.example:8443/indices", "is no web address"],
  ["--mode", "is no web address"],
  ["https://", "is no web address"],
  ["https://stat.example/manifest.xml", "Give the folder"],
  ["https://stat.example/taskpane.html", "Give the folder"],
  ["https://stat.example/?v=1", "query or #"],
  ["https://stat.example/#a", "query or #"],
  ["https://name:secret@stat.example/", "user name or password"],
])("%s is refused", (given, message) => {
  expect(() => addinAddress(given)).toThrow(message);
});

// Source: Microsoft, Guidance for deploying Office Add-ins on government clouds.
test("office.js of another cloud", () => {
  const china = "https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js";
  expect(officeJsAddress(china)).toBe(china);
  expect(officeJsAddress("")).toBe("https://appsforoffice.microsoft.com/lib/1/hosted/office.js");
  expect(() => officeJsAddress("https://appsforoffice.cdn.partner.office365.cn/")).toThrow("/office.js");
  expect(() => officeJsAddress(china.replace("https", "http"))).toThrow("https://");
});

test("an address goes into XML as it is, whatever its signs", () => {
  const xml = '<a b="https://localhost:3000/x.json" c="https://localhost:3000/"/>';
  expect(withAddress(xml, "https://s.example/$&/R&D/")).toBe(
    '<a b="https://s.example/$&amp;/R&amp;D/x.json" c="https://s.example/$&amp;/R&amp;D/"/>',
  );
});
