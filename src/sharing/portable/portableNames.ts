import { tokenize } from "../../formula/tokens";
import { argumentNames } from "./argumentNames";
import { changeNames } from "./changeNames";
import { combiningNames } from "./combiningNames";
import { diversityNames } from "./diversityNames";
import { groupNames } from "./groupNames";
import { normalizingNames } from "./normalizingNames";
import { type PortableName } from "./portableName";
import { powerNames } from "./powerNames";
import { qualityNames } from "./qualityNames";
import { readingNames } from "./readingNames";
import { scenarioNames } from "./scenarioNames";
import { structureNames } from "./structureNames";
import { topsisNames } from "./topsisNames";
import { comparisonNames } from "./tables/comparisonNames";
import { namingNames } from "./tables/namingNames";
import { pointsNames } from "./tables/pointsNames";
import { scenarioTableNames } from "./tables/scenarioTableNames";
import { scoresNames } from "./tables/scoresNames";
import { tableNames } from "./tables/tableNames";
import { treeNames } from "./tables/treeNames";
import { weightsTableNames } from "./tables/weightsTableNames";

/** Every LAMBDA, each before the ones that use it only by chance: a workbook may take them in any order. */
export const portableNames: readonly PortableName[] = [
  ...readingNames,
  ...argumentNames,
  ...normalizingNames,
  ...powerNames,
  ...combiningNames,
  ...qualityNames,
  ...namingNames,
  ...weightsTableNames,
  ...treeNames,
  ...tableNames,
  ...scoresNames,
  ...pointsNames,
  ...comparisonNames,
  ...structureNames,
  ...diversityNames,
  ...changeNames,
  ...topsisNames,
  ...groupNames,
  ...scenarioNames,
  ...scenarioTableNames,
];

/** The LAMBDA that stands for a function of the add-in; functions not listed have no native form. */
export const portableFunctions: ReadonlyMap<string, string> = new Map([
  ["QEI", "QEI_PORTABLE"],
  ["QEI.NORMALIZE", "QEI_PORTABLE_NORMALIZE"],
  ["QEI.CONTRIBUTIONS", "QEI_PORTABLE_CONTRIBUTIONS"],
  ["QEI.DIMENSIONS", "QEI_PORTABLE_DIMENSIONS"],
  ["QEI.TOPSIS", "QEI_PORTABLE_TOPSIS"],
  ["QEI.SCENARIO", "QEI_PORTABLE_SCENARIO"],
  ["QEI.RANK", "QEI_PORTABLE_RANK"],
  ["QEI.GROUPS", "QEI_PORTABLE_GROUPS"],
  ["ESI", "ESI_PORTABLE"],
  ["ESI.DETAIL", "ESI_PORTABLE_DETAIL"],
  ["ESI.DIVERSITY", "ESI_PORTABLE_DIVERSITY"],
  ["ESI.CHANGE", "ESI_PORTABLE_CHANGE"],
]);

/** The same over two tables matched by name. */
export const portableTableFunctions: ReadonlyMap<string, string> = new Map([
  ["QEI", "QEI_PORTABLE_TABLES"],
  ["QEI.CONTRIBUTIONS", "QEI_PORTABLE_TABLES_CONTRIBUTIONS"],
  ["QEI.SCORES", "QEI_PORTABLE_SCORES"],
  ["QEI.TOPSIS", "QEI_PORTABLE_TABLES_TOPSIS"],
  ["QEI.SCENARIO", "QEI_PORTABLE_TABLES_SCENARIO"],
]);

const byName = new Map(portableNames.map((each) => [each.name, each]));

export function parametersOf(portable: string): number {
  const found = byName.get(portable);
  if (!found) throw new Error(`${portable} is no portable name`);
  return found.parameters.length;
}

/** What a LAMBDA calls of the others. The texts are long and never change: each is read once. */
const called = new Map<PortableName, readonly string[]>();

function calledBy(portable: PortableName): readonly string[] {
  let names = called.get(portable);
  if (!names) {
    names = tokenize(portable.formula).flatMap(({ text }) => (byName.has(text) ? [text] : []));
    called.set(portable, names);
  }
  return names;
}

/** The names that the given LAMBDAs need, themselves included: a workbook gets no others. */
export function withHelpers(portable: Iterable<string>): PortableName[] {
  const needed = new Set<string>();
  const waiting = [...portable];
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    const found = byName.get(name);
    if (!found || needed.has(name)) continue;
    needed.add(name);
    waiting.push(...calledBy(found));
  }
  return portableNames.filter(({ name }) => needed.has(name));
}
