import { languageTags } from "../../messages/languages";
import { type PresetImportProblem } from "../../messages/presetProblems";
import { type CoinToolIndicator, readCoinTool } from "./coinTool";
import { fieldsLine, furtherFields } from "./furtherFields";
import { weightsDownLevels } from "./levelWeights";
import { type PresetFile, presetFileType, presetFileVersion } from "./presetFile";
import { readPresetFile } from "./readPresetFile";

export interface ImportPreview {
  /** What can be imported; null where nothing can. */
  readonly file: PresetFile | null;
  readonly problems: readonly PresetImportProblem[];
  /** Whether the weights are those of a COIN Tool multiplied down its levels. */
  readonly fromLevels: boolean;
}

/** Name of the preset that a COIN Tool's weights become. */
const coinToolPreset = "COIN Tool";

/** Says in the workbook how the weights came about. */
const levelsSource =
  "JRC COIN Tool; weights multiplied down its levels, levels beside each other counting alike";

/** Reads what somebody pasted: a presets file, or rows of a COIN Tool. */
export function readImport(text: string): ImportPreview {
  const { file, problems, fromLevels } = readEither(text);
  // A table has no place for them but one cell; the preview says so before anything is written.
  const fit = !file || languageTags.every((tag) => fieldsLine(furtherFields(file), tag) !== null);
  return { file, problems: fit ? problems : [...problems, { code: "fieldsTooLong" }], fromLevels };
}

function readEither(text: string): ImportPreview {
  // The COIN Tool's rows are cut by tabs; a JSON text may have tabs too, but opens with a bracket.
  if (!text.includes("\t") || /^\s*[[{\uFEFF]/.test(text))
    return { ...readPresetFile(text), fromLevels: false };
  const { indicators, problems } = readCoinTool(text);
  const seen = new Set<string>();
  const twice: PresetImportProblem[] = [];
  const once = indicators.filter(({ name }, at) => {
    const key = name.toLowerCase();
    if (seen.has(key)) twice.push({ code: "indicatorTwice", row: at + 1, name });
    return !seen.has(key) && seen.add(key);
  });
  const found = [...problems, ...twice];
  if (once.length === 0) return { file: null, problems: found, fromLevels: false };
  const weights = weightsDownLevels(once);
  return { file: coinToolFile(once, weights), problems: found, fromLevels: weights !== null };
}

/**
 * Levels above the indicators have no place in a presets table: the weights are multiplied down them, which the preset's
 * source says, and they stay in the file as fields of their own.
 */
function coinToolFile(
  indicators: readonly CoinToolIndicator[],
  weights: readonly number[] | null,
): PresetFile {
  return {
    type: presetFileType,
    version: presetFileVersion,
    source: "JRC COIN Tool",
    presets: [{ name: coinToolPreset, source: weights ? levelsSource : "" }],
    indicators: indicators.map(({ name, code, weight, direction, low, high, levels }, at) => ({
      name,
      direction,
      low: low ?? "auto",
      high: high ?? "auto",
      weights: [weights?.[at] ?? weight],
      code,
      levels,
    })),
  };
}
