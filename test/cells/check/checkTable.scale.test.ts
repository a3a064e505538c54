import { firstAnswers, decisionsOf } from "../../../src/cells/check/answers";
import { checkSteps, type TableCheck } from "../../../src/cells/check/checkTable";
import { cleanSteps } from "../../../src/cells/check/cleanTable";
import { type Steps } from "../../../src/cells/check/steps";

/** What a check may take of the processor, in seconds, and a piece of it, in milliseconds, so that none holds the pane up. */
const [mostSeconds, longestPiece] = [2, 50];

/** Where each text is read as a number: globals such as Number take the sandbox of tests several times as long as a browser. */
const slowGlobals = 4;

/** Pieces in which the engine may collect its memory, or translate code. */
const interrupted = 5;

const [rows, columns] = [50000, 40];

type Cell = (row: number, column: number) => unknown;

/** A table of 2 million cells with a header and names. */
function tableOf(cell: Cell): unknown[][] {
  const header = ["Unit", ...Array.from({ length: columns - 1 }, (_, j) => `Indicator ${j}`)];
  return [
    header,
    ...Array.from({ length: rows }, (_, i) => [
      `Unit ${i}`,
      ...Array.from({ length: columns - 1 }, (_, j) => cell(i, j)),
    ]),
  ];
}

/** Runs some work piece by piece and prints what it took of the processor. */
function watched<R>(title: string, steps: Steps<R>, most = mostSeconds): R {
  const pieces: number[] = [];
  for (;;) {
    const start = process.cpuUsage();
    const { done, value } = steps.next();
    const { user, system } = process.cpuUsage(start);
    pieces.push((user + system) / 1000);
    if (!done) continue;
    pieces.sort((a, b) => b - a);
    const seconds = pieces.reduce((sum, piece) => sum + piece) / 1000;
    const longest = pieces.slice(0, 3).map((piece) => piece.toFixed(0));
    console.log(`${title}: ${seconds.toFixed(2)} s, longest pieces ${longest.join(", ")} ms`);
    expect(seconds).toBeLessThan(most);
    expect(pieces[interrupted]).toBeLessThan(longestPiece);
    return value;
  }
}

const figure: Cell = (i, j) => (i * 37 + j * 11) % 997;
const texts = ["12.3 b", "–", "1,234.5", ": u", "n/a"];
const answers = ["Strongly agree", "Agree", "Neutral", "Disagree", "Not applicable"];

test.each<[title: string, cell: Cell, asked: string[]]>([
  [
    "a tenth of them texts",
    (i, j) => ((i + j) % 10 ? figure(i, j) : texts[(i + 3 * j) % 5]),
    ["flags", "symbol"],
  ],
  ["of 5 texts", (i, j) => texts[(i + 3 * j) % 5], ["flags", "symbol"]],
  ["blank but for a tenth", (i, j) => ((i + j) % 10 ? null : figure(i, j)), []],
  ["answers in words", (i, j) => answers[(i * 7 + j) % 5], new Array<string>(39).fill("scale")],
  ["answers with codes", (i, j) => [1, 2, 3, 4, 5, 99][(i * 7 + j) % 6], new Array<string>(39).fill("code")],
  [
    "texts with decimal commas that hardly come back",
    (i, j) => String(((i * 7919 + j * 104729) % 1000003) / 4).replace(".", ","),
    [],
  ],
])("2 million cells, %s, are checked and cleaned", (title, cell, asked) => {
  const values = tableOf(cell);
  const most = mostSeconds * (title.startsWith("texts") ? slowGlobals : 1);
  const check: TableCheck = watched(`Check, ${title}`, checkSteps(values), most);
  expect(check.questions.map(({ kind }) => kind)).toEqual(asked);
  const decisions = decisionsOf(values, check, {
    ...firstAnswers(check),
    symbols: new Map([["–", "missing"]]),
  });
  const clean = watched(`Cleaning, ${title}`, cleanSteps(values, check, decisions));
  expect(clean.rows).toHaveLength(rows);
});
