import { refuseBrokenReference } from "../../cells/cells";
import { type Grid, isOmitted, toGrid } from "../../cells/grid";
import {
  majorGroupOfSoc,
  type OccupationCode,
  readOccupationCode,
} from "../../cells/arguments/occupationCode";
import { readWord } from "../../cells/words";
import { fail, type Problem, problem } from "../../core/errors";
import { findOccupations, meanExposure, type Occupations } from "../../core/exposure/lookup";
import { type ExposureSource } from "../../core/exposure/published";
import { exposureSource } from "../../core/exposure/registry";
import { type ExposureOutput, exposureOutputs, exposureSources } from "../../core/options";
import { refuseTooLong } from "../../core/workload";
import { structureSteps } from "../costs";
import { displayWords, excelError, withExcelErrors } from "../excelErrors";
import { type ResultCell } from "../results";

/**
 * Returns the published exposure of occupations to AI by SOC or ISCO-08 code. Exposure is not displacement.
 * @customfunction ESI.AISCORES ESI.AISCORES
 * @helpurl https://employment-indices.example/docs/functions/ESI.AISCORES.md
 * @param [codes] Codes such as 15-1252, 15-1252.00 or 2512, formatted as text; a shorter code gives the mean below it. Leave it out for a list of sources.
 * @param [source] Published table: gpts (SOC), microsoft (SOC) or ilo (ISCO-08). Default by the form of the code: gpts or ilo.
 * @param [output] What is told of each code: [words].
 * @returns One cell per code in the shape of codes; without codes, a table of the sources with year, licence and codes.
 */
export function esiAiScores(codes?: any[][], source?: any, output?: any): any[][] {
  return withExcelErrors(() => {
    const wanted = readWord(output, "output", exposureOutputs, "score");
    const named = isOmitted(source) ? undefined : readWord(source, "source", exposureSources, "gpts");
    // A reference to one blank cell is a list.
    if (isOmitted(codes) && !Array.isArray(codes)) return listOfSources();
    refuseBrokenReference(codes, "codes");
    const grid = toGrid(codes, "codes");
    refuseTooLong({ rows: grid.length, columns: grid[0].length }, structureSteps.aiScores);
    const read = readCodes(grid);
    const from = named ? exposureSource[named] : sourceOf(read);
    if (!from.outputs.includes(wanted)) refuseOutput(from, wanted);
    const answer = answers(from, wanted);
    return read.map((row) => row.map(answer));
  });
}

type Reading = OccupationCode | Problem | null;

const isProblem = (reading: Reading): reading is Problem => reading !== null && "parameters" in reading;

/** Each code is read once, however often it stands there. */
function readCodes(grid: Grid): Reading[][] {
  const known = new Map<unknown, Reading>();
  const read = grid.map((cells, row) =>
    cells.map((cell, column) => {
      const place = { argument: "codes", row: row + 1, column: column + 1 };
      if (typeof cell === "object") return readOccupationCode(cell, place);
      let reading = known.get(cell);
      if (reading === undefined) known.set(cell, (reading = readOccupationCode(cell, place)));
      return reading;
    }),
  );
  refuseTooLong({ rows: known.size, columns: 1 }, structureSteps.differentCodes);
  return read;
}

/** The source that the codes ask for by their form. @throws IndexError where they have several, or one with two meanings. */
function sourceOf(readings: readonly (readonly Reading[])[]): ExposureSource {
  let first: OccupationCode | undefined;
  for (const row of readings)
    for (const reading of row) {
      if (reading === null || isProblem(reading)) continue;
      if (!reading.system) fail("codeNeedsSource", { code: reading.code, sources: exposureSources });
      first ??= reading;
      if (reading.system !== first.system)
        fail("codesMixed", {
          first: reading.system === "SOC" ? reading.code : first.code,
          second: reading.system === "SOC" ? first.code : reading.code,
        });
    }
  return exposureSource[first?.system === "ISCO-08" ? "ilo" : "gpts"];
}

function refuseOutput({ id }: ExposureSource, output: ExposureOutput): never {
  const having = exposureSources.filter((each) => exposureSource[each].outputs.includes(output));
  return fail("exposureOutputElsewhere", { output, source: id, having });
}

/** The cell of a code; those of the same code share one. */
function answers(source: ExposureSource, output: ExposureOutput): (reading: Reading) => ResultCell {
  const known = new Map<Reading, ResultCell>([[null, ""]]);
  return (reading) => {
    let cell = known.get(reading);
    if (cell === undefined) known.set(reading, (cell = answerOf(reading, source, output)));
    return cell;
  };
}

function answerOf(reading: Reading, source: ExposureSource, output: ExposureOutput): ResultCell {
  if (reading === null) return "";
  if (isProblem(reading)) return excelError(reading);
  const { code, system = source.system } = reading;
  if (system !== source.system)
    fail("codeOfOtherSystem", {
      code,
      system,
      source: source.id,
      having: exposureSources.filter((each) => exposureSource[each].system === system),
    });
  const found = findOccupations(
    source,
    reading.system || system === "ISCO-08" ? code : majorGroupOfSoc(code),
  );
  return found
    ? told(found, code, source, output)
    : excelError(problem("codeUnknown", { code, source: source.id, system }));
}

function told(found: Occupations, code: string, source: ExposureSource, output: ExposureOutput): ResultCell {
  const { table, from, to, mergedInto } = found;
  const count = to - from;
  switch (output) {
    case "title":
      if (count > 1) return displayWords().exposure.meanOf(count);
      return mergedInto === undefined
        ? table.titles()[from]
        : displayWords().exposure.publishedIn(table.titles()[from], mergedInto);
    case "source":
      return `${source.citation} (${source.licence})`;
    case "gradient":
      return count > 1 ? excelError(problem("gradientOfGroup", { code })) : (table.gradients?.[from] ?? "");
    default:
      return meanExposure(found, output);
  }
}

/** What ships, and under which conditions. */
function listOfSources(): ResultCell[][] {
  const headings = [
    "Source",
    "Measures",
    "Classification",
    "Codes",
    "Year",
    "Licence",
    "Outputs",
    "Citation",
  ];
  const rows = exposureSources.map((each): ResultCell[] => {
    const { id, measures, classification, year, licence, outputs, citation, detailed, finer } =
      exposureSource[each];
    const { length } = (finer ?? detailed)().codes;
    return [id, measures, classification, length, year, licence, outputs.join(", "), citation];
  });
  const note = ["Note", displayWords().exposure.caution, "", "", "", "", "", ""];
  return [headings, ...rows, note];
}
