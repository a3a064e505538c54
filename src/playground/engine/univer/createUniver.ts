import { LogLevel, Univer } from "@univerjs/core";
import { UniverDocsPlugin } from "@univerjs/docs";
import { UniverDocsUIPlugin } from "@univerjs/docs-ui";
import { UniverFormulaEnginePlugin } from "@univerjs/engine-formula";
import { UniverRenderEnginePlugin } from "@univerjs/engine-render";
import { UniverNetworkPlugin } from "@univerjs/network";
import { UniverSheetsPlugin } from "@univerjs/sheets";
import { CalculationMode, UniverSheetsFormulaPlugin } from "@univerjs/sheets-formula";
import { UniverSheetsFormulaUIPlugin } from "@univerjs/sheets-formula-ui";
import { UniverSheetsNumfmtPlugin } from "@univerjs/sheets-numfmt";
import { UniverSheetsUIPlugin } from "@univerjs/sheets-ui";
import { defaultTheme } from "@univerjs/themes";
import { UniverUIPlugin } from "@univerjs/ui";
import type { EngineOptions } from "../engine";
import { functionExecutor } from "./functions/functionExecutor";
import { functionHelp } from "./functions/functionHelp";
import { gridWords, univerLocale } from "./locale";
import { type FindSpill, spillReferenceExecutor, spillReferenceName } from "./functions/spillReference";

/** Univer with the plugins a worksheet needs: grid, formulas, number formats; charts and files are not among the free ones. */
export async function createUniver(options: EngineOptions, findSpill: FindSpill): Promise<Univer> {
  const locale = univerLocale(options.language);
  const univer = new Univer({
    theme: defaultTheme,
    darkMode: options.dark,
    locale,
    locales: { [locale]: await gridWords(options.language) },
    logLevel: LogLevel.ERROR,
  });
  univer.registerPlugin(UniverNetworkPlugin);
  univer.registerPlugin(UniverDocsPlugin);
  univer.registerPlugin(UniverRenderEnginePlugin);
  univer.registerPlugin(UniverUIPlugin, {
    container: options.container,
    header: true,
    toolbar: false,
    footer: true,
  });
  univer.registerPlugin(UniverDocsUIPlugin);
  univer.registerPlugin(UniverFormulaEnginePlugin, {
    function: [
      ...options.functions.map((item) => [functionExecutor(item), item.metadata.name] as never),
      [spillReferenceExecutor(findSpill), spillReferenceName] as never,
    ],
  });
  univer.registerPlugin(UniverSheetsPlugin);
  univer.registerPlugin(UniverSheetsUIPlugin, {
    disableForceStringAlert: true,
    disableForceStringMark: true,
    footer: { sheetBar: true, statisticBar: true, menus: false, zoomSlider: true },
  });
  univer.registerPlugin(UniverSheetsNumfmtPlugin);
  univer.registerPlugin(UniverSheetsFormulaPlugin, {
    // UniverCalculation asks for it, sheet by sheet.
    initialFormulaComputing: CalculationMode.NO_CALCULATION,
    description: options.functions.map((item) => functionHelp(item.metadata)),
  });
  univer.registerPlugin(UniverSheetsFormulaUIPlugin);
  return univer;
}
