import { type copy as english } from "../../en-US/ui/copyText";

/** A text to copy, save or close. */
export const copy: typeof english = {
  copy: "复制",
  copied: "已复制",
  pressKeys: (keys) => `此 Excel 不允许窗格复制。文字已选中，请按 ${keys}。`,
  save: "存为文件",
  close: "关闭",
};
