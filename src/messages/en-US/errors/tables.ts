import { type TableErrors } from "../../../core/errors/tables";
import { withChoices } from "../../format";
import { type ErrorWords } from "../../words";
import { list, plural } from "../grammar";
import { quotedName } from "../places";

export const tableErrors: ErrorWords<TableErrors> = {
  weightsHeaderMissing: () => "The weights table needs its header row: Weights[#All], not Weights.",
  tableMissing: (p) =>
    ({
      data: "Data is missing. Select the whole table with its header row, such as Jobs[#All].",
      weights: "Weights is missing. Select the weights table with its header row, such as Weights[#All].",
    })[p.argument],
  dataHeaderMissing: () => "The data need their header row: Jobs[#All], not Jobs.",
  dataRowsMissing: () => "The data have a header row but no rows below it. Select the whole table.",
  besideWeightsTable: (p) =>
    ({
      directions:
        "Directions stand in the Direction column of the weights table. Give the name of a preset here, or leave it out.",
      goalposts:
        "Goalposts stand in the Low and High columns of the weights table. Type them there, and leave this argument out.",
      names: "Names stand in the header row of the data, beside a weights table. Leave this argument out.",
    })[p.argument],
  presetBlank: (p) =>
    withChoices("The cell that names the preset is blank.", "", " Presets: ", p.presets, ", ", "."),
  presetIsScheme: (p) =>
    `"${p.word}" is a scheme: QEI.WEIGHTS gives its weights. Put them into a column of the weights table.`,
  headerTwice: (p) =>
    `The weights table has two columns that mean the same: ${quotedName(p.first)} and ${quotedName(p.second)}. Keep one.`,
  rowTwice: (p) => `${quotedName(p.name)} stands in two rows of the weights table. Keep one of them.`,
  columnTwice: (p) => `${quotedName(p.name)} heads two columns of the data. Rename one of them.`,
  columnIsDimension: (p) =>
    `${quotedName(p.name)} is both a column of the data and a dimension. Rename one of them.`,
  indicatorWithoutColumn: (p) =>
    p.nearest === undefined
      ? `${quotedName(p.name)} is no column of the data. Rename the row or the column, or set its weight to 0.`
      : `${quotedName(p.name)} is no column of the data; is ${quotedName(p.nearest)} meant? Rename one, or set its weight to 0.`,
  dimensionCircle: (p) =>
    `Dimension ${quotedName(p.name)} stands below itself. Correct the Dimension column.`,
  dimensionRowMissing: (p) =>
    `${list(p.names.slice(0, 3).map(quotedName))}${p.names.length > 3 ? " …" : ""} ${plural(p.names.length, "needs a row", "need rows")} with a weight, as ${quotedName(p.other)} has one.`,
  rowWithoutName: (p) =>
    `Row ${p.row} of the weights table has a weight but no Indicator. Name it, or clear the weight.`,
  totalsRow: (p) =>
    `The last row of data is a total (${quotedName(p.text)}). Leave it out, or turn the table's totals row off.`,
  rowWeightMissing: (p) =>
    `${quotedName(p.name)} has no weight in ${quotedName(p.preset)}. Type 0 to leave it out, or a positive number.`,
  rowWeightInvalid: (p) =>
    `The weight of ${quotedName(p.name)} in ${quotedName(p.preset)} is "${p.text}". Type a number of 0 or more.`,
  rowDimensionError: (p) =>
    `The dimension of ${quotedName(p.name)} is ${p.error}. Type its name, or clear the cell.`,
  rowDirectionInvalid: (p) =>
    `The direction of ${quotedName(p.name)} is "${p.text}". Use 1 where more is better, -1 where less is better.`,
  rowGoalpostInvalid: (p) =>
    `A goalpost of ${quotedName(p.name)} is "${p.text}". Use a number, or auto for the data's own limit.`,
  rowCoverageZero: (p) =>
    `Coverage of ${quotedName(p.name)} is 0, or a blank that this Excel reads as 0. Type the share wanted; 0.01 asks for any one part.`,
  unitMissing: (p) => `There is no ${p.argument}. Give the name of a unit, or the number of its row.`,
  headerUnknown: (p) =>
    `No column of the data is called ${quotedName(p.name)} (${p.argument}).${p.nearest === undefined ? " Give a header as it stands there, or a label for each row." : ` Did you mean ${quotedName(p.nearest)}?`}`,
  unitUnknown: (p) =>
    `No unit of the data is called ${quotedName(p.name)} (${p.argument}).${p.nearest === undefined ? " Give a name as it stands there, or a row number." : ` Did you mean ${quotedName(p.nearest)}?`}`,
  unitRepeated: (p) =>
    `${quotedName(p.name)} stands in rows ${list(p.rows.slice(0, 5))}${p.rows.length > 5 ? " …" : ""} of the data. Give the row number.`,
  tippingAggregation: () =>
    "Tipping points need the arithmetic mean in every dimension. Clear the Aggregation column.",
  sameUnitName: (p) => `unitA and unitB are both ${quotedName(p.name)}. Give two different units.`,
};
