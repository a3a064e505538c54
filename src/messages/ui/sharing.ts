import { plural } from "../plural";
import { type Bilingual } from "./bilingual";

const english = {
  checkTitle: "Check",
  checkHint: "Finds every formula of this add-in and says how it stands.",
  check: "Check the workbook",
  running: (share: string) => `Working: ${share}`,
  stop: "Stop",
  stopped: "Stopped. What was found so far is listed.",
  found: (cells: string, looked: string) =>
    `${cells} ${plural(cells, "cell uses", "cells use")} QEI or ESI functions; ${looked} cells looked at.`,
  none: "No cell of this workbook uses QEI or ESI functions.",
  fine: (cells: string) => `${cells} ${plural(cells, "is", "are")} fine`,
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

const chinese: typeof english = {
  checkTitle: "检查",
  checkHint: "找出本加载项的所有公式，并说明其状态。",
  check: "检查工作簿",
  running: (share) => `进行中：${share}`,
  stop: "停止",
  stopped: "已停止。下面列出目前找到的内容。",
  found: (cells, looked) => `${cells} 个单元格使用 QEI 或 ESI 函数；共查看 ${looked} 个单元格。`,
  none: "此工作簿没有单元格使用 QEI 或 ESI 函数。",
  fine: (cells) => `${cells} 个正常`,
  errors: (cells) => `${cells} 个显示错误`,
  unknown: (cells) => `${cells} 个不被 Excel 识别（#NAME?）`,
  lambdas: (cells) => `${cells} 个使用可移植名称`,
  intersected: "函数前的 @ 只取一个值",
  names: (names) => `以下名称使用本加载项的函数（“转为可移植”会转换它们，“固定为数值”保持不变）：${names}`,
  goTo: (place) => `转到 ${place}`,
  more: (cells) => `另有 ${cells} 个`,
  repair: "重新输入这些公式",
  repaired: (cells) => `${cells} 个公式已恢复。`,
  repairEnded: (cells) => `已重新输入 ${cells} 个公式，未全部完成。`,
  stillUnknown: (cells) => `${cells} 个仍显示 #NAME?。请从“我的加载项”打开本加载项，然后再次检查。`,
  freezeTitle: "固定为数值",
  freezeHint: "用数值取代公式。适用于所有版本的 Excel；公式保存在批注中。",
  freezeSelected: "固定所选单元格",
  freezeAll: "全部固定",
  freezeAsk: (cells) => `将 ${cells} 个公式替换为数值？`,
  yes: "替换",
  no: "取消",
  nothingSelected: "所选区域没有本加载项的公式。",
  frozenNotes: (cells) => `${cells} 个公式已变为数值；原公式保存在各单元格的批注中。`,
  frozenSheet: (cells, sheet) => `${cells} 个公式已变为数值；原公式列在工作表“${sheet}”中。`,
  frozenCommented: (cells, sheet) =>
    `${cells} 个公式已变为数值；原公式保存在批注（注释）中；已有会话批注、不能再加注释的单元格，其公式列在工作表“${sheet}”中。`,
  portableTitle: "转为可移植",
  portableHint:
    "用工作簿中的 LAMBDA 名称计算相同的数值，无需加载项。需要 Microsoft 365、Excel 2024 或网页版 Excel；旧版本请固定为数值。",
  makePortable: "转为可移植",
  makeDependent: "恢复为加载项函数",
  portableDone: (cells) => `${cells} 个公式现在无需加载项即可计算，所有数值不变。`,
  dependentDone: (cells) => `${cells} 个公式已恢复为加载项函数，所有数值不变。`,
  nothingPortable: "这里没有可以转换的公式。",
  nothingDependent: "这里没有公式使用可移植名称。",
  left: (cells) => `${cells} 个公式仍需要加载项。请固定为数值后再共享：`,
  freezeLeft: "固定这些公式",
  differs: (cells) => `未作任何更改：${cells} 个公式的数值会改变。`,
  nameTaken: (name) => `未作任何更改：工作簿中的名称 ${name} 已另有用途。请将其改名后重试。`,
  failed: "未作任何更改，公式已还原。",
  skipped: (cells) =>
    `${cells} 个单元格保持不变：在此期间已被更改，或没有可保留的结果（如 #BUSY!、#NAME?、#SPILL!）。`,
  tooLarge: (cells) =>
    `${cells} 个公式保持不变：其填充的内容超出网页版 Excel 一次可传输的 5 MB。请在桌面版 Excel 中固定。`,
  namesLeft: (names) => `工作簿中保留了 ${names} 个 LAMBDA 名称：有公式使用它们，或 Excel 拒绝删除。`,
  listLeft: (sheet) => `工作表“${sheet}”列有这些公式；不再需要时可将其删除。`,
  lost: "以下公式未能还原。请在 Excel 中撤销，或重新输入：",
  obstacleFunction: (name) => `${name} 没有原生形式`,
  obstacleWeights: (word) => `权重“${word}”由加载项计算`,
  obstacleArguments: (name) => `${name} 的参数过多`,
  obstacleLength: "公式会过长",
};

/** The Share tab. */
export const sharingTexts: Bilingual<typeof english> = { "en-US": english, "zh-CN": chinese };
