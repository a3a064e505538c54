import {
  withPlainReferences,
  type ReferencedTable,
} from "../../../src/playground/references/plainReferences";
import {
  withoutColumn,
  withoutTable,
  withRenamedColumn,
  withRenamedTable,
} from "../../../src/playground/references/rename";

const jobs: ReferencedTable = {
  name: "Jobs",
  sheetName: "Job quality",
  area: { row: 2, column: 1, rows: 4, columns: 4 },
  headers: ["Unit", "Pay, net", "Hours [week]", "Worker's #"],
};
const plain = (formula: string) => withPlainReferences(formula, [jobs]);

test.each([
  ["=SUM(Jobs)", "=SUM('Job quality'!$B$4:$E$6)"],
  ["=SUM(Jobs[])", "=SUM('Job quality'!$B$4:$E$6)"],
  ["=ROWS(Jobs[#All])", "=ROWS('Job quality'!$B$3:$E$6)"],
  ["=Jobs[#Headers]", "='Job quality'!$B$3:$E$3"],
  ["=Jobs[Unit]", "='Job quality'!$B$4:$B$6"],
  ["=jobs[ unit ]", "='Job quality'!$B$4:$B$6"],
  ["=Jobs[[Pay, net]]", "='Job quality'!$C$4:$C$6"],
  ["=Jobs[Hours '[week']]", "='Job quality'!$D$4:$D$6"],
  ["=Jobs[[Hours '[week']]:[Worker''s '#]]", "='Job quality'!$D$4:$E$6"],
  ["=Jobs[[Worker''s '#]:[Pay, net]]", "='Job quality'!$C$4:$E$6"],
  ["=Jobs[[#Headers],[Pay, net]:[Worker''s '#]]", "='Job quality'!$C$3:$E$3"],
  ["=Jobs[[#headers],[#data],[Unit]]", "='Job quality'!$B$3:$B$6"],
  ["=Jobs[[#All],[Unit]]", "='Job quality'!$B$3:$B$6"],
  ["=Jobs[@Unit]", "=INDEX('Job quality'!$B$4:$B$6,ROW()-3,0)"],
  ["=Jobs[@[Pay, net]]", "=INDEX('Job quality'!$C$4:$C$6,ROW()-3,0)"],
  ["=Jobs[[#This Row],[Unit]]", "=INDEX('Job quality'!$B$4:$B$6,ROW()-3,0)"],
  ["=SUM(Jobs[Nothing],Jobs[#Totals])", "=SUM(#REF!,#REF!)"],
])("%s means %s", (formula, expected) => {
  expect(plain(formula)).toBe(expected);
});

test.each([
  '="Jobs[Unit]"',
  "='Jobs'!A1",
  "=Jobs!A1",
  "=JOBS(1)",
  "=MyJobs[Unit]",
  "=1E5+A1",
  "=Other[Jobs]",
  '="a ""quoted"" Jobs"',
])("%s speaks of no table", (formula) => {
  expect(plain(formula)).toBe(formula);
});

test("two references in one formula", () => {
  expect(plain("=XLOOKUP(Jobs[@Unit],Jobs[Unit],Jobs[[Pay, net]])")).toBe(
    "=XLOOKUP(INDEX('Job quality'!$B$4:$B$6,ROW()-3,0),'Job quality'!$B$4:$B$6,'Job quality'!$C$4:$C$6)",
  );
});

// A variable counts before a table of the same name, as in Excel: names of LET apply within its scope.
test.each([
  ["=LET(jobs,1,jobs+1)", "=LET(jobs,1,jobs+1)"],
  ["=LET(x,Jobs[Unit],jobs,2,x&jobs)", "=LET(x,'Job quality'!$B$4:$B$6,jobs,2,x&jobs)"],
  ["=MAP(Jobs[Unit],LAMBDA(jobs,jobs))", "=MAP('Job quality'!$B$4:$B$6,LAMBDA(jobs,jobs))"],
])("%s keeps its variables", (formula, expected) => {
  expect(plain(formula)).toBe(expected);
});

test("a renamed column is followed, with the escapes its new name needs", () => {
  expect(withRenamedColumn("=SUM(Jobs[Unit])", "jobs", "UNIT", "Region")).toBe("=SUM(Jobs[Region])");
  expect(withRenamedColumn("=SUM(Jobs[Unit])", "Jobs", "Unit", "A,[b] #'c'")).toBe(
    "=SUM(Jobs[[A,'[b'] '#''c'']])",
  );
  expect(withRenamedColumn("=Jobs[[Unit]:[Pay, net]]", "Jobs", "Pay, net", "Pay")).toBe(
    "=Jobs[[Unit]:[Pay]]",
  );
  expect(withRenamedColumn("=Jobs[[#Headers],[Unit]]", "Jobs", "Unit", "U")).toBe("=Jobs[[#Headers],[U]]");
  expect(withRenamedColumn("=Other[Unit]", "Jobs", "Unit", "U")).toBe("=Other[Unit]");
  expect(withRenamedColumn('="Jobs[Unit]"', "Jobs", "Unit", "U")).toBe('="Jobs[Unit]"');
});

test("a renamed column comes back unchanged through its own escapes", () => {
  for (const name of ["A,b", "[x]", "it's", "#1", "a@b", "plain name", "比重", "50%"]) {
    const there = withRenamedColumn("=SUM(Jobs[Unit])", "Jobs", "Unit", name);
    expect(withRenamedColumn(there, "Jobs", name, "Unit")).toBe("=SUM(Jobs[Unit])");
  }
});

test("renamed and deleted tables and columns", () => {
  expect(withRenamedTable("=SUM(Jobs[Unit],Jobs)", "Jobs", "Work")).toBe("=SUM(Work[Unit],Work)");
  expect(withoutTable("=SUM(Jobs[Unit])+A1", "Jobs")).toBe("=SUM(#REF!)+A1");
  expect(withoutColumn("=SUM(Jobs[Unit])", "Jobs", "Unit")).toBe("=SUM(#REF!)");
  expect(withoutColumn("=SUM(Jobs[[Unit]:[Pay]])", "Jobs", "Unit")).toBe("=SUM(Jobs[[Unit]:[Pay]])");
});
