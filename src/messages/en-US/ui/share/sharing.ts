import { plural } from "../../grammar";

/** The Share tab. */
export const sharing = {
  checkTitle: "Check",
  checkHint: "Finds every formula of this add-in and says how it stands.",
  check: "Check the workbook",
  running: (share: string) => `Working: ${share}`,
  stop: "Stop",
  stopped: "Stopped. What was found so far is listed.",
  found: (cells: string, looked: string) =>
    `${cells} ${plural(cells, "cell uses", "cells use")} QEI or ESI functions; ${looked} ${plural(looked, "cell", "cells")} looked at.`,
  none: "No cell of this workbook uses QEI or ESI functions.",
  fine: (cells: string) => `${cells} ${plural(cells, "is", "are")} fine`,
  computing: (cells: string) =>
    `${cells} ${plural(cells, "is", "are")} still being computed (#BUSY!); check again in a moment`,
  errors: (cells: string) => `${cells} ${plural(cells, "shows", "show")} an error`,
  unknown: (cells: string) => `${cells} ${plural(cells, "is", "are")} unknown to Excel (#NAME?)`,
  lambdas: (cells: string) => `${cells} ${plural(cells, "uses", "use")} portable names`,
  intersected: "An @ before the function takes one value only",
  names: (names: string) =>
    `Defined names with our functions (Make portable changes them, Freeze leaves them): ${names}`,
  goTo: (place: string) => `Go to ${place}`,
  more: (cells: string) => `and ${cells} more`,
  repair: "Enter these formulas anew",
  repaired: (cells: string) => `${cells} ${plural(cells, "formula works", "formulas work")} again.`,
  repairEnded: (cells: string) =>
    `${cells} ${plural(cells, "formula was", "formulas were")} entered anew, not all.`,
  stillUnknown: (cells: string) =>
    `${cells} still ${plural(cells, "shows", "show")} #NAME?. Open the add-in from My Add-ins, then check again.`,
  freezeTitle: "Freeze",
  freezeHint: "Values take the place of the formulas. Works in every Excel; the formulas are kept as notes.",
  freezeSelected: "Freeze the selection",
  freezeAll: "Freeze all",
  freezeAsk: (cells: string) =>
    `Replace ${cells} ${plural(cells, "formula by its value", "formulas by their values")}?`,
  yes: "Yes, replace",
  no: "Cancel",
  nothingSelected: "The selection has no formula of this add-in.",
  frozenNotes: (cells: string) =>
    `${cells} ${plural(cells, "formula is a value", "formulas are values")} now; each formula is kept as a note on its cell.`,
  frozenSheet: (cells: string, sheet: string) =>
    `${cells} ${plural(cells, "formula is a value", "formulas are values")} now; each formula is listed on the sheet ${sheet}.`,
  frozenCommented: (cells: string, sheet: string) =>
    `${cells} ${plural(cells, "formula is a value", "formulas are values")} now, kept as notes; those of cells with a comment, which take no note, are on the sheet ${sheet}.`,
  portableTitle: "Make portable",
  portableHint:
    "LAMBDA names in the workbook compute the same numbers without the add-in. Needs Microsoft 365, Excel 2024 or Excel on the web; for older Excel, freeze.",
  makePortable: "Make portable",
  makeDependent: "Back to the add-in's functions",
  portableDone: (cells: string) =>
    `${cells} ${plural(cells, "formula works", "formulas work")} without the add-in now. Every value is unchanged.`,
  dependentDone: (cells: string) =>
    `${cells} ${plural(cells, "formula uses", "formulas use")} the add-in again. Every value is unchanged.`,
  nothingPortable: "No formula here can be made portable.",
  nothingDependent: "No formula here uses portable names.",
  left: (cells: string) =>
    `${cells} ${plural(cells, "formula still needs", "formulas still need")} the add-in. Freeze to share the workbook:`,
  freezeLeft: "Freeze these",
  differs: (cells: string) =>
    `Nothing was changed: ${cells} ${plural(cells, "formula", "formulas")} would show other values.`,
  nameTaken: (name: string) =>
    `Nothing was changed: the workbook already has a name ${name} for something else. Rename it, then try again.`,
  failed: "Nothing was changed; the formulas were put back.",
  skipped: (cells: string) =>
    `${cells} ${plural(cells, "cell stays as it is", "cells stay as they are")}: changed meanwhile, or without a result to keep (such as #BUSY!, #NAME? or #SPILL!).`,
  tooLarge: (cells: string) =>
    `${cells} ${plural(cells, "formula stays as it is: it fills", "formulas stay as they are: they fill")} more than the 5 MB that Excel on the web takes at a time. Freeze in Excel on the desktop.`,
  namesLeft: (names: string) =>
    `${names} LAMBDA ${plural(names, "name stays", "names stay")} in the workbook: formulas use them, or Excel refused.`,
  listLeft: (sheet: string) => `The sheet ${sheet} lists the formulas; delete it when you no longer need it.`,
  lost: "These formulas could not be put back. Undo in Excel, or enter them anew:",
  obstacleFunction: (name: string) => `${name} has no native form`,
  obstacleWeights: (word: string) => `weights "${word}" come from the add-in`,
  obstacleArguments: (name: string) => `${name} has too many arguments`,
  obstacleLength: "the formula would be too long",
};
