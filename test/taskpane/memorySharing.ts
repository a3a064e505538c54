import { describeIndex } from "../../src/sharing/method/describe";
import { type MethodSheet } from "../../src/sharing/method/sheetRows";
import { toPortable } from "../../src/sharing/portable/rewrite";
import { fieldsLine } from "../../src/sharing/presets/furtherFields";
import { freeName } from "../../src/cells/freeName";
import {
  type CellPlace,
  type FoundCell,
  type Progress,
  type Scan,
  type SharingWorkbook,
} from "../../src/workbook/sharing/sharingContract";
import { memoryReader } from "../sharing/support/memoryReader";
import { type MemoryWorkbook } from "./memoryWorkbook";

/** A formula of ours, and how it stands. */
export function found(place: string, formula: string, more: Partial<FoundCell> = {}): FoundCell {
  const [, sheet, address] = /^(?:(.*)!)?(.*)$/.exec(place) ?? [];
  const state = more.error ? "error" : "fine";
  return {
    ...{ sheet: sheet ?? "", address, formula, state, error: "", intersected: false, through: [] },
    named: sheet === undefined,
    ...more,
  };
}

type Answers = Pick<SharingWorkbook, "repair" | "freeze" | "makePortable" | "makeDependent" | "addPresets">;

/** What the Share tab works on, over a list of formulas: no Excel, no office.js. */
export interface MemorySharing extends SharingWorkbook {
  /** Cells and names; tests change them as a user would. */
  formulas: FoundCell[];
  /** Those that are selected. */
  selection: readonly CellPlace[];
  /** The cell that was gone to last. */
  shown: CellPlace | null;
  /** What a piece of work was asked for: the places of its cells. */
  readonly asked: { readonly work: keyof Answers; readonly places: readonly string[] }[];
  readonly methods: { readonly sheet: string; readonly text: MethodSheet }[];
  /** Takes the place of a piece of work: what Excel answers where it refuses. */
  answers: Partial<Answers>;
  /** The next request fails with this. */
  failNext: Error | null;
  /** Scans wait, a quarter done, until this is called or they are stopped. */
  letGo: (() => void) | null;
  /** Makes scans wait. */
  hold(): void;
}

const placeOf = ({ sheet, address }: CellPlace) => (sheet === "" ? address : `${sheet}!${address}`);

export function memorySharing(workbook: MemoryWorkbook, formulas: readonly FoundCell[]): MemorySharing {
  let held: Promise<void> = Promise.resolve();
  const request = () => {
    const failure = memory.failNext;
    memory.failNext = null;
    if (failure) throw failure;
  };
  const change = (cells: readonly FoundCell[], part: Partial<FoundCell> | null) => {
    const places = cells.map(placeOf);
    memory.formulas = memory.formulas.flatMap((cell) =>
      places.includes(placeOf(cell)) ? (part ? [{ ...cell, ...part }] : []) : [cell],
    );
  };
  const work = async <W extends keyof Answers>(
    kind: W,
    cells: readonly FoundCell[],
    answer: (() => ReturnType<Answers[W]>) | undefined,
    otherwise: () => Awaited<ReturnType<Answers[W]>>,
  ) => {
    memory.asked.push({ work: kind, places: cells.map(placeOf) });
    request();
    return answer ? answer() : otherwise();
  };
  const memory: MemorySharing = {
    formulas: [...formulas],
    selection: [],
    shown: null,
    asked: [],
    methods: [],
    answers: {},
    failNext: null,
    letGo: null,
    hold() {
      held = new Promise((resolve) => (memory.letGo = resolve));
    },
    async scan(progress: Progress, signal: AbortSignal): Promise<Scan> {
      request();
      progress(0.25);
      await Promise.race([held, new Promise((resolve) => signal.addEventListener("abort", resolve))]);
      const cells = memory.formulas.filter(({ named }) => !named);
      return {
        cells: signal.aborted ? cells.slice(0, 1) : cells,
        names: memory.formulas.filter(({ named }) => named),
        looked: 1234,
        stopped: signal.aborted,
      };
    },
    repair: async (cells, progress) =>
      work("repair", cells, memory.answers.repair?.bind(null, cells, progress), () => {
        change(cells, { state: "fine", error: "" });
        return { entered: cells.length, still: [], skipped: [], lost: [], failure: null };
      }),
    freeze: async (cells, progress, signal) =>
      work("freeze", cells, memory.answers.freeze?.bind(null, cells, progress, signal), () => {
        const before = memory.formulas;
        change(cells, null);
        return {
          frozen: cells.length,
          takeOut: workbook.takingOut({ place: null, isSheet: false }, () => (memory.formulas = before)),
          skipped: [],
          tooLarge: [],
          list: null,
          notes: true,
          failure: null,
          lost: [],
        };
      }),
    makePortable: async (cells, progress, signal) =>
      work("makePortable", cells, memory.answers.makePortable?.bind(null, cells, progress, signal), () => {
        const obstaclesOf = (cell: FoundCell) => toPortable(cell.formula).obstacles ?? [];
        const able = cells.filter((cell) => obstaclesOf(cell).length === 0);
        const left = cells.filter((cell) => !able.includes(cell));
        change(able, { state: "lambda" });
        return {
          outcome: "done",
          changed: able.length,
          left: left.map((cell) => ({ cell, obstacles: obstaclesOf(cell) })),
          skipped: [],
          namesLeft: [],
        };
      }),
    makeDependent: async (cells, progress, signal) =>
      work("makeDependent", cells, memory.answers.makeDependent?.bind(null, cells, progress, signal), () => {
        const lambdas = cells.filter(({ state }) => state === "lambda");
        change(lambdas, { state: "fine" });
        return { outcome: "done", changed: lambdas.length, left: [], skipped: [], namesLeft: [] };
      }),
    async selected(cells) {
      return cells.filter((cell) => memory.selection.some((place) => placeOf(place) === placeOf(cell)));
    },
    async show({ sheet, address }) {
      memory.shown = { sheet, address };
    },
    async describe({ formula }) {
      const tables = Object.fromEntries(workbook.content.map((table) => [table.name, table]));
      return describeIndex(formula, memoryReader(tables));
    },
    async writeMethod(text, wanted) {
      request();
      const sheets = [...workbook.content, ...memory.methods].map(({ sheet }) => sheet);
      const sheet = freeName(sheets, wanted, " ");
      const method = { sheet, text };
      memory.methods.push(method);
      const takeOut = workbook.takingOut({ place: sheet, isSheet: true }, () => {
        memory.methods.splice(memory.methods.indexOf(method), 1);
      });
      return { sheet, takeOut };
    },
    addTable: (table) => workbook.addTable(table),
    addPresets: async (table, added, language) => {
      if (memory.answers.addPresets) return memory.answers.addPresets(table, added, language);
      const above = [...workbook.table(table).above];
      for (const column of added.columns) await workbook.addPreset(table, column);
      const fields = added.fields && fieldsLine(added.fields, language);
      workbook.table(table).above.push(...added.sources.map(([, line]) => line), ...(fields ? [fields] : []));
      await workbook.lockPresets(table, added.names, true, language);
      const takeOut = workbook.takingOut({ place: added.names.join(", "), isSheet: false }, () => {
        const { header, rows } = workbook.table(table);
        for (const name of added.names) {
          const at = header.indexOf(name);
          header.splice(at, 1);
          for (const row of rows) row.splice(at, 1);
        }
        workbook.table(table).above = above;
      });
      return { added: added.names, allAbove: true, failure: null, takeOut };
    },
    linesAbove: async (table) => workbook.table(table).above.filter(Boolean),
  };
  return memory;
}
