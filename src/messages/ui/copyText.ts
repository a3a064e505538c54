import { type Bilingual } from "./bilingual";

const english = { copy: "Copy", copied: "Copied", save: "Save as a file", close: "Close" };

const chinese: typeof english = { copy: "复制", copied: "已复制", save: "存为文件", close: "关闭" };

/** A text to copy, save or close. */
export const copyTexts: Bilingual<typeof english> = { "en-US": english, "zh-CN": chinese };
