import { type Bilingual } from "./bilingual";

const english = {
  copy: "Copy",
  copied: "Copied",
  pressKeys: (keys: string) => `This Excel does not let the pane copy. The text is selected: press ${keys}.`,
  save: "Save as a file",
  close: "Close",
};

const chinese: typeof english = {
  copy: "复制",
  copied: "已复制",
  pressKeys: (keys) => `此 Excel 不允许窗格复制。文字已选中，请按 ${keys}。`,
  save: "存为文件",
  close: "关闭",
};

/** A text to copy, save or close. */
export const copyTexts: Bilingual<typeof english> = { "en-US": english, "zh-CN": chinese };
