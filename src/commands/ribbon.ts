/** What a ribbon button asks the pane to show. */
export type RibbonRequest = "qei" | "esi" | "help";

/** The function names of manifest.xml and what each asks for. */
export const ribbonCommands: Readonly<Record<string, RibbonRequest>> = {
  insertQei: "qei",
  insertEsi: "esi",
  showHelp: "help",
};

/**
 * Makes the ribbon's buttons open the pane and show what they name. Call once, after Office.onReady.
 * Buttons and pane share one runtime (manifest.xml), so the request needs no channel but a call.
 * @param show brings the pane to the requested part.
 */
export function registerRibbonCommands(show: (request: RibbonRequest) => void): void {
  for (const [name, request] of Object.entries(ribbonCommands)) {
    Office.actions.associate(name, async (event: Office.AddinCommands.Event) => {
      try {
        await Office.addin.showAsTaskpane();
        show(request);
      } finally {
        // Excel keeps the button disabled until it is told.
        event.completed();
      }
    });
  }
}
