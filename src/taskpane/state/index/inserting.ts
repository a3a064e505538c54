import { hasBlanksWritten } from "../../../formula/blanks";
import { type CompanionCall, indexFormula, type IndexByName } from "../../../formula/inserted/indexByName";
import { columnReference } from "../../../formula/structured";
import { type Field } from "../../../cells/tables/weightsTable";
import { fieldAt, indexOfName, type PresetsTable, textOf } from "../../../workbook/presets/presetsTable";
import {
  type InsertBeside,
  type InsertOnNewSheet,
  type NumberFormat,
  type PresetChoice,
  type RowLabels,
  type TableContent,
} from "../../../workbook/contract";
import { isIndicator } from "../../../core/index/nodes";
import { type PublishedChart, type PublishedSheet } from "../../../sharing/publish/publishedSheet";
import { readsBlanksAsZero } from "../../../workbook/environment";
import { scoreFormat } from "../../../workbook/insert/scoreFormat";
import { type IndexModel } from "./indexModel";
import { doneStep, tellDone } from "../doneStep";
import { type Session } from "../paneState";
import { type Workbench } from "../paneStore";
import { type Method } from "./definition";
import { postsFor } from "./scoring";

export interface InsertingActions {
  /**
   * Inserts the index of the preset shown as one spilling formula.
   * @param choice the words of a cell in which another preset can be chosen; left out for none.
   */
  insertIndex(where: "beside" | "newSheet" | "chart", choice?: ChoiceWords): Promise<boolean>;
  /** Inserts the index and the scores of its dimensions beside the data table. */
  insertScores(choice?: ChoiceWords): Promise<boolean>;
  /** Writes a sheet to show to others. */
  publish(sheet: PublishedSheet): Promise<boolean>;
  /** Inserts a companion of QEI over the same tables; its result brings its own header row and names. */
  insertCompanion(companion: Companion): Promise<boolean>;
  /** Writes figures as they are now on a sheet of their own, under a title with the date. */
  insertCopy(copy: Copy): Promise<boolean>;
  /** Inserts any formula beside the data table. */
  insertBeside(result: Omit<InsertBeside, "table">): Promise<boolean>;
  /** Inserts a formula and its labels on a new sheet, with a chart of them. */
  insertChart(result: Omit<InsertOnNewSheet, "table" | "width">): Promise<boolean>;
  selectColumn(header: string, row: number | null): Promise<void>;
  selectUnit(row: number): Promise<void>;
}

export interface Companion extends CompanionCall {
  /** What the rows of the result are called, its header row aside. */
  readonly names: readonly string[];
  /** One for each column of the result. */
  readonly numberFormat: readonly string[];
}

export type ChoiceWords = Pick<PresetChoice, "heading" | "prompt">;

/** Figures as they are at this moment. */
export interface Copy {
  /** What its sheet is called. */
  readonly name: string;
  readonly title: string;
  /** What is to be known to read them. */
  readonly note?: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
  /** See `TableToWrite.formats`. */
  readonly formats: readonly NumberFormat[];
  /** Whether all columns but the first are shown by color, as correlations. */
  readonly heat?: boolean;
  /** Drawn from one column, the first unless told, and those behind it, one unless told. */
  readonly chart?: Pick<PublishedChart, "kind" | "title" | "lineColors"> & {
    readonly from?: number;
    readonly to?: number;
  };
  /** A smaller table beside them. */
  readonly aside?: Pick<Copy, "header" | "rows" | "formats">;
}

export function insertingActions(bench: Workbench): InsertingActions {
  const { get, set, inSession, workbook, enqueue } = bench;
  /** Of a draft nothing is inserted: a formula would compute with the weights of the sheet. */
  const refusesDraft = (): boolean => {
    const preset = inSession((session) => (session.draft ? session.preset : undefined));
    if (preset !== undefined) set({ notice: { kind: "draftFirst", preset } });
    return preset !== undefined;
  };
  const publish = async (sheet: PublishedSheet, key: string) =>
    !refusesDraft() &&
    enqueue(async () => {
      const sheets = await workbook.publishing();
      const at = await sheets.write(sheet);
      const step = doneStep(bench, "inserted", at.sheet, at.takeOut);
      tellDone(bench, step, { kind: "published", sheet: at.sheet, undo: step.undo });
    }, key);
  const copy = async (of: Copy) => {
    const key = `copy ${of.title}`;
    return publish(
      (await import(/* webpackChunkName: "publish" */ "../../publish/copySheet")).copySheet(of),
      key,
    );
  };
  const insert = async (request: InsertBeside | InsertOnNewSheet) =>
    !refusesDraft() &&
    enqueue(async () => {
      const at =
        "sheet" in request ? await workbook.insertOnNewSheet(request) : await workbook.insertBeside(request);
      const writesBlanks = hasBlanksWritten(request.formula);
      const { address, localFormula: formula, takeOut } = at;
      const step = doneStep(bench, "inserted", address, takeOut);
      tellDone(bench, step, { kind: "inserted", address, formula, writesBlanks, undo: step.undo });
    }, JSON.stringify(request));
  const orNot = async (act: (session: Session) => Promise<boolean>) => (await inSession(act)) ?? false;
  return {
    insertIndex: (where, choice) =>
      orNot((session) => {
        const { model, preset } = session;
        const index = indexOf(session, get().method);
        const title = `QEI ${preset}`;
        const request = {
          table: model.dataTable,
          headings: [title],
          width: 1,
          formula: indexFormula(index),
          rows: model.units.length,
          numberFormat: scoreFormat(get().method.normalization),
          choice: choice && {
            ...choiceOf(session, index, choice),
            title: (cell: string) => `="QEI "&${cell}`,
          },
        };
        if (where === "beside") return insert(request);
        return insert({
          ...request,
          sheet: "QEI",
          labels: unitLabels(model),
          chart: where === "chart" ? { title: choice ? "QEI" : title, kind: "bars" } : null,
        });
      }),
    insertScores: (choice) =>
      orNot((session) => {
        const { model } = session;
        const index = indexOf(session, get().method);
        const call = { functionName: "QEI.SCORES" };
        const dimensions = model.nodes.filter((node) => !isIndicator(node));
        const format = scoreFormat(get().method.normalization);
        const numberFormat = ["General", ...new Array<string>(1 + dimensions.length).fill(format)];
        return insert({
          table: model.dataTable,
          headings: [],
          width: numberFormat.length,
          formula: indexFormula(index, call),
          rows: model.units.length + 1,
          numberFormat,
          names: model.units,
          choice: choice && choiceOf(session, index, choice, call),
        });
      }),
    publish: (sheet) => publish(sheet, JSON.stringify(sheet)),
    insertCompanion: ({ names, numberFormat, ...call }) =>
      orNot((session) => {
        const formula = indexFormula(indexOf(session, get().method), call);
        const [table, width, rows] = [session.model.dataTable, numberFormat.length, names.length + 1];
        return insert({ table, headings: [], width, formula, rows, numberFormat, names });
      }),
    insertBeside: (result) => orNot(({ data }) => insert({ ...result, table: data.name })),
    insertChart: (result) => orNot(({ data }) => insert({ ...result, table: data.name, width: 1 })),
    insertCopy: copy,
    async selectColumn(header, row) {
      const { data } = get();
      set({ selectedUnit: row });
      if (data) await enqueue(() => workbook.selectColumn(data.name, header, row));
    },
    async selectUnit(row) {
      set({ selectedUnit: row });
      await inSession(({ data }) => enqueue(() => workbook.selectRow(data.name, row)));
    },
  };
}

/** A cell in which the preset of a result is chosen, the one shown at first. */
function choiceOf(
  { presets, preset }: Session,
  index: IndexByName,
  words: ChoiceWords,
  call?: CompanionCall,
): PresetChoice {
  return {
    ...words,
    presetsTable: presets.name,
    header: presets.header,
    presetsAt: presets.presets.map((name) => presets.header.indexOf(name)),
    preset,
    formula: (cell) => indexFormula(index, call, cell),
    title: null,
  };
}

/** The names of the units as labels of a result, which follow the data table; null where no column names them. */
export function unitLabels({ dataTable, unitColumn, units }: IndexModel): RowLabels | null {
  if (unitColumn === null) return null;
  return { heading: unitColumn, texts: units, formula: `=${columnReference(dataTable, unitColumn)}` };
}

/** The index that is open, as a formula needs it. */
export function indexOf({ model, data, presets, preset }: Session, method: Method): IndexByName {
  const indicators = model.indicators.map(({ name }) => name);
  const at = (field: keyof IndexByName["columns"]) => fieldAt(model.presetsHeader, field);
  const headerOf = (field: keyof IndexByName["columns"]) =>
    at(field) < 0 ? null : model.presetsHeader[at(field)];
  return {
    dataTable: model.dataTable,
    header: model.header,
    indicators,
    presetsTable: model.presetsTable,
    columns: {
      indicator: model.presetsHeader[at("indicator")],
      direction: headerOf("direction"),
      low: headerOf("low"),
      high: headerOf("high"),
    },
    namesAsTexts: indicators.some(isNumberTyped),
    preset,
    ...method,
    useGoalposts: postsFor(method.normalization, model.goalposts) !== null,
    goalpostsAdjacent: at("high") === at("low") + 1,
    writesBlanks: readsBlanksAsZero() || hasBlanks(model, data),
    writesPresetsBlanks: readsBlanksAsZero() || hasBlankFigures(model, presets),
  };
}

/** Whether Excel makes a number or a logical of a name that is typed into a cell, such as a year. */
function isNumberTyped(name: string): boolean {
  const isNumber = name.trim() !== "" && Number.isFinite(Number(name.replaceAll(",", "")));
  return isNumber || /^(true|false)$/i.test(name);
}

/** Whether an indicator has a blank cell: a text such as n/a is none. */
function hasBlanks({ indicators }: IndexModel, data: TableContent): boolean {
  const columns = indicators.map(({ name }) => data.header.indexOf(name));
  return data.rows.some((row) => columns.some((column) => row[column] === null));
}

/** Whether a row of the weights table lacks a figure that 0 would change; rows of dimensions have no goalposts. */
function hasBlankFigures({ indicators }: IndexModel, { header, cells, presets }: PresetsTable): boolean {
  const at = (field: Field) => fieldAt(header, field);
  const weights = presets.map((name) => header.indexOf(name));
  const figures = [at("direction"), at("low"), at("high"), ...weights];
  const names = indicators.map(({ name }) => name);
  return cells.some((row) => {
    const name = textOf(row[at("indicator")]);
    return (
      name !== "" && (indexOfName(names, name) < 0 ? weights : figures).some((column) => row[column] === null)
    );
  });
}
