import { grouped } from "../../grouped";
import { type drafts as english } from "../../en-US/ui/drafts";

/** Drafts of locked presets, and what is asked before one is lost or the official index changes. */
export const drafts: typeof english = {
  draftOf: (preset) => `“${preset}”的草稿；工作表中的权重不变。`,
  moved: (units, preset) =>
    units === 0 ? `名次与“${preset}”相同。` : `${grouped(units)} 个评价对象的名次与“${preset}”不同。`,
  keep: "另存为新预设…",
  discard: "放弃",
  variantOf: (preset) => `${preset}（我的预设）`,
  questions: {
    leaveDraft: (preset) => `“${preset}”的草稿尚未保存。不保存并继续？`,
    changeAll: (preset) =>
      `方向、目标值和维度适用于表中所有预设：已锁定的“${preset}”的指数也会随之改变。继续？`,
  },
  agree: { leaveDraft: "放弃草稿", changeAll: "全部更改" },
  first: (preset) => `当前显示的权重是“${preset}”的草稿。请先另存为预设或放弃，再插入。`,
  lost: (preset) => `表中已没有“${preset}”。您的草稿可另存为预设。`,
};
