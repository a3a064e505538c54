import { type Answers } from "../../src/install/answers";
import { checksOf } from "../../src/install/checks";
import { installWords } from "../../src/messages/languages";

const words = installWords["en-US"];
const office = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";
const functions = { text: '{"functions":[{"id":"QEI"}]}', readers: "*" };

const answers = (files: Record<string, object | null>, officeThere = true): Answers => ({
  files: new Map(
    Object.entries({ "functions.json": functions, "functions-zh-CN.json": functions, ...files }),
  ) as Answers["files"],
  office,
  officeThere,
});
const said = (address: string, given: Answers) =>
  checksOf(address, given, words).map(({ outcome, text }) => `${outcome}: ${text}`);
const address = "https://stat.example/indices/";

test("a server in order, before its functions files are replaced", () => {
  expect(said(address, answers({}))).toEqual([
    `right: ${words.checks.secure}`,
    `right: ${words.checks.filesThere}`,
    `right: ${words.checks.readable}`,
    `right: ${words.checks.officeThere}`,
    `note: ${words.checks.helpMissing}`,
  ]);
});

test("from a disk and over http nothing else matters", () => {
  expect(said("file:///C:/indices/", answers({}))).toEqual([`wrong: ${words.checks.fromDisk}`]);
  expect(said("http://stat.example/", answers({}))).toEqual([`wrong: ${words.checks.insecure}`]);
});

test("an address of this machine is for this machine", () => {
  for (const own of ["https://localhost:8443/", "https://127.0.0.1/x/", "https://[::1]/"])
    expect(said(own, answers({}))).toContain(`note: ${words.checks.thisMachine}`);
  expect(said("https://localhost.example/", answers({}))).not.toContain(`note: ${words.checks.thisMachine}`);
});

test("files that are not given are named, and nothing is said of their headers", () => {
  const lines = said(address, answers({ "functions.json": null, "functions-zh-CN.json": null }));
  expect(lines).toContain(`wrong: ${words.checks.filesMissing(["functions.json", "functions-zh-CN.json"])}`);
  expect(lines.join()).not.toMatch(/Allow-Origin|Help on/);
});

test("one file that others may not read is named with the command that shows it", () => {
  const lines = said(
    address,
    answers({ "functions-zh-CN.json": { ...functions, readers: "https://a.example" } }),
  );
  const line = lines.find((each) => each.includes("Allow-Origin"));
  expect(line).toMatch(
    /^wrong: functions-zh-CN\.json came without .*curl -sI -H "Origin: [^"]+" https:\/\/stat\.example\/indices\/functions-zh-CN\.json$/,
  );
});

test("office.js out of reach, and help that leads elsewhere", () => {
  const elsewhere = {
    ...functions,
    text: '{"functions":[{"id":"QEI","helpUrl":"https://old.example/QEI.html"}]}',
  };
  expect(said(address, answers({ "functions.json": elsewhere }, false)).slice(-2)).toEqual([
    `wrong: ${words.checks.officeAway(office)}`,
    `wrong: ${words.checks.helpElsewhere("https://old.example/QEI.html")}`,
  ]);
});
