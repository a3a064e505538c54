import { isOmitted } from "../../cells/grid";
import { type Framework } from "../../core/frameworks/framework";
import { findFramework, frameworks } from "../../core/frameworks/registry";
import { type FrameworkPart, frameworkParts } from "../../core/options";
import { scaleToOne } from "../../core/weight/checkWeights";
import { frameworkNote } from "../../messages/frameworks";
import { displayWords, withExcelErrors } from "../excelErrors";
import { failUnknownWord, readWord, singleWord } from "../../cells/words";

/**
 * Returns published job-quality frameworks: a list of all, or the dimensions, weights and source of one.
 * @customfunction QEI.FRAMEWORK QEI.FRAMEWORK
 * @helpurl https://employment-indices.example/docs/functions/QEI.FRAMEWORK.md
 * @param [name] Id of a framework, such as etui-6; leave it out for a list of all.
 * @param [part] Part shown: [words].
 * @returns A table with a header row; one column with a row per dimension; or the source and its caution as text.
 */
export function qeiFramework(name?: any, part?: any): any[][] {
  return withExcelErrors(() => {
    const word = readWord(part, "part", frameworkParts, "all");
    if (isOmitted(name)) return listOfAll();
    const id = singleWord(name) ?? "";
    const framework = findFramework(id);
    if (framework) return partOf(framework, word);
    return failUnknownWord(
      "name",
      id,
      frameworks.map((each) => each.id),
    );
  });
}

function listOfAll(): (string | number)[][] {
  const rows = frameworks.map(({ id, title, dimensions, weightsStatus, source }) => {
    return [id, title, dimensions.length, weightsStatus, source];
  });
  return [["Id", "Title", "Dimensions", "Weights status", "Source"], ...rows];
}

function partOf(framework: Framework, part: FrameworkPart): (string | number)[][] {
  const { dimensions, source } = framework;
  const note = frameworkNote(framework, displayWords());
  const weights = scaleToOne(Float64Array.from(dimensions, ({ weight }) => weight));
  switch (part) {
    case "dimensions":
      return dimensions.map(({ name }) => [name]);
    case "weights":
      return Array.from(weights, (weight) => [weight]);
    case "directions":
      return dimensions.map(({ direction }) => [direction]);
    case "source":
      return [[note ? `${source}. ${note}` : source]];
    case "all":
      return wholeTable(framework, weights, note);
  }
}

/** Dimensions first, then what a reader must know about them. */
function wholeTable(framework: Framework, weights: Float64Array, note: string): (string | number)[][] {
  const { title, year, dimensions, weightsStatus, source } = framework;
  return [
    ["Dimension", "Direction", "Weight"],
    ...dimensions.map(({ name, direction }, i) => [name, direction, weights[i]]),
    ["Title", title, ""],
    ["Year", year, ""],
    ["Weights status", weightsStatus, ""],
    ["Source", source, ""],
    ["Note", note, ""],
  ];
}
