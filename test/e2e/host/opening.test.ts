import type { SampleWorkbook } from "../../../samples/types";
import { eventually } from "../support/eventually";
import { type OpenOptions, playgroundSession } from "../support/openPlayground";

const session = playgroundSession("fixture");

/** HEIGHT is called on the first sheet, ROWSUM on the one it reads, ADD on one that nobody looks at. */
const workbook: SampleWorkbook = {
  sheets: [
    { name: "Seen", blocks: [{ at: "A1", rows: [["=HEIGHT(Read!A1:A3)+Read!B1"]] }], tables: [] },
    {
      name: "Read",
      blocks: [
        { at: "A1", rows: [[1], [2], [4]] },
        { at: "B1", rows: [["=SUM(ROWSUM(A1:A3))"]] },
      ],
      tables: [],
    },
    {
      name: "Unseen",
      blocks: [
        { at: "A1", rows: [["Unit", "Pay"], ["North", 5]] }, // oxfmt-ignore
        { at: "D1", rows: [["=ADD(B2,Seen!A1)"]] },
      ],
      tables: [{ name: "Jobs", range: "A1:B2" }],
    },
  ],
};

async function openSeen(options: OpenOptions = {}) {
  const opened = await session.open({ workbook, calculate: "seen", ...options });
  const { playground } = opened;
  expect([await playground.calls("HEIGHT"), await playground.calls("ROWSUM")]).toEqual([1, 1]);
  expect(await playground.calls("ADD")).toBe(0);
  return opened;
}

test("the sheet in sight and what it reads are calculated when the page is ready", async () => {
  const { playground } = await openSeen({ anew: true });
  expect(await playground.values("Seen!A1")).toEqual([[10]]);
});

test("whoever reads another sheet gets its results", async () => {
  const { playground } = await openSeen();
  expect(await playground.values("Unseen!D1")).toEqual([[15]]);
  expect(await playground.calls("ADD")).toBe(1);
});

test("the pane reads figures at once, and results once they are calculated", async () => {
  const { pane, playground } = await openSeen();
  const values = (address: string) =>
    pane.evaluate(
      (wanted) =>
        Excel.run(async (context) => {
          const range = context.workbook.worksheets.getItem("Unseen").getRange(wanted);
          range.load("values");
          await context.sync();
          return range.values as unknown[][];
        }),
      address,
    );
  expect(await values("A1:B2")).toEqual([["Unit", "Pay"], ["North", 5]]); // oxfmt-ignore
  expect(await playground.calls("ADD")).toBe(0);
  expect(await values("D1")).toEqual([[15]]);
});

test("a change waits for the sheets out of sight", async () => {
  const { playground } = await openSeen();
  await playground.write("Unseen!B2", [[6]]);
  expect(await playground.values("Unseen!D1")).toEqual([[16]]);
});

test("they are calculated by themselves in idle time", async () => {
  const { playground } = await session.open({ workbook, anew: true });
  await eventually(async () => expect(await playground.calls("ADD")).toBe(1));
});
