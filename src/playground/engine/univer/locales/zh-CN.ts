import { mergeLocales } from "@univerjs/core";
import design from "@univerjs/design/locale/zh-CN";
import docs from "@univerjs/docs-ui/locale/zh-CN";
import formula from "@univerjs/sheets-formula/locale/zh-CN";
import formulaUi from "@univerjs/sheets-formula-ui/locale/zh-CN";
import sheets from "@univerjs/sheets/locale/zh-CN";
import sheetsUi from "@univerjs/sheets-ui/locale/zh-CN";
import ui from "@univerjs/ui/locale/zh-CN";

export const words = mergeLocales(design, ui, docs, sheets, sheetsUi, formula, formulaUi);
