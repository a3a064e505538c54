import { languageTags } from "../../messages/languages";
import { type PresetImportProblem } from "../../messages/presetProblems";
import { type CoinToolIndicator, readCoinTool } from "./coinTool";
import { fieldsLine, furtherFields } from "./furtherFields";
import { type Levels, levelRows } from "./levelRows";
import { type PresetFile, presetFileType, presetFileVersion } from "./presetFile";
import { readPresetFile } from "./readPresetFile";

export interface ImportPreview {
  /** What can be imported; null where nothing can. */
  readonly file: PresetFile | null;
  readonly problems: readonly PresetImportProblem[];
  /** Dimensions whose weights stand elsewhere in a COIN Tool: 1 each until they are told. */
  readonly asked: readonly string[];
}

/** Name of the preset that a COIN Tool's weights become. */
const coinToolPreset = "COIN Tool";

/** Reads what somebody pasted: a presets file, or rows of a COIN Tool. */
export function readImport(text: string): ImportPreview {
  const { file, problems, asked } = readEither(text);
  // A table has no place for them but one cell; the preview says so before anything is written.
  const fit = !file || languageTags.every((tag) => fieldsLine(furtherFields(file), tag) !== null);
  return { file, problems: fit ? problems : [...problems, { code: "fieldsTooLong" }], asked };
}

/**
 * The file with the weights that were told of its dimensions, in every preset.
 * @param source says where these weights are from.
 */
export function withDimensionWeights(
  file: PresetFile,
  weights: ReadonlyMap<string, number>,
  source: string,
): PresetFile {
  const indicators = file.indicators.map((row) => {
    const weight = weights.get(row.name);
    return weight === undefined ? row : { ...row, weights: row.weights.map(() => weight) };
  });
  return { ...file, indicators, presets: file.presets.map(({ name }) => ({ name, source })) };
}

function readEither(text: string): ImportPreview {
  // The COIN Tool's rows are cut by tabs; a JSON text may have tabs too, but opens with a bracket.
  if (!text.includes("\t") || /^\s*[[{\uFEFF]/.test(text)) return { ...readPresetFile(text), asked: [] };
  const { indicators, problems } = readCoinTool(text);
  const seen = new Set<string>();
  const twice: PresetImportProblem[] = [];
  const once = indicators.filter(({ name }, at) => {
    const key = name.toLowerCase();
    if (seen.has(key)) twice.push({ code: "indicatorTwice", row: at + 1, name });
    return !seen.has(key) && seen.add(key);
  });
  const found = [...problems, ...twice];
  if (once.length === 0) return { file: null, problems: found, asked: [] };
  const levels = levelRows(once);
  const asked = levels.rows.filter(({ hasSiblings }) => hasSiblings).map(({ name }) => name);
  return { file: coinToolFile(once, levels), problems: found, asked };
}

/** Its levels are dimensions of the index; the codes stay in the file as fields of their own. */
function coinToolFile(indicators: readonly CoinToolIndicator[], levels: Levels): PresetFile {
  return {
    type: presetFileType,
    version: presetFileVersion,
    source: "JRC COIN Tool",
    presets: [{ name: coinToolPreset, source: "" }],
    indicators: [
      ...indicators.map(({ name, code, weight, direction, low, high, levels: codes }, at) => ({
        name,
        ...(levels.dimensions[at] === "" ? {} : { dimension: levels.dimensions[at] }),
        direction,
        low: low ?? ("auto" as const),
        high: high ?? ("auto" as const),
        weights: [weight],
        code,
        levels: codes,
      })),
      ...levels.rows.map(({ name, dimension, weight }) => ({
        name,
        ...(dimension === "" ? {} : { dimension }),
        low: "auto" as const,
        high: "auto" as const,
        weights: [weight],
      })),
    ],
  };
}
