import { installNotes } from "./notesApi";
import type { RequestMessage, ResponseBody, EventEntry } from "./messages";

/** What the playground's page offers to the task pane in its frame. */
export interface PaneHost {
  readonly locale: string;
  /** Colors as numbers, 0xRRGGBB. */
  readonly theme: Readonly<Record<string, number>>;
  readonly requirementSets: Readonly<Record<string, string>>;
  readonly documentSettings: Map<string, unknown>;
  execute(message: RequestMessage): Promise<ResponseBody>;
  /** Gives the host a way to send events to this pane; the result takes it back. */
  connect(send: (entries: readonly EventEntry[]) => void): () => void;
}

interface NativeBridge {
  sendMessageToHost(text: string): void;
  onMessageFromHost?: (text: string) => void;
}

interface OfficeNamespaces {
  readonly Excel?: Parameters<typeof installNotes>[0];
  readonly OfficeExtension?: Parameters<typeof installNotes>[1];
}

/**
 * Stands in for desktop Excel before office.js loads: office.js looks for `window.external` to learn where it runs, and
 * for `_richApiNativeBridge` to send its batches. Bundled into shim.js, a classic script of the task pane's frame.
 */
function installShim(host: PaneHost): void {
  const context = {
    GetAppType: () => 1,
    GetSolutionRef: () => "playground",
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => host.locale,
    GetAppDataLocale: () => host.locale,
    GetDocUrl: () => "Book1.xlsx",
    GetAppCapabilities: () => 0,
    GetActivationMode: () => 2,
    GetControlIntegrationLevel: () => 1,
    GetSolutionToken: () => "",
    GetCorrelationId: () => "playground",
    GetInstanceId: () => "playground",
    GetTouchEnabled: () => false,
    GetCommerceAllowed: () => false,
    GetSupportedMatrix: () => JSON.stringify(host.requirementSets),
    GetHostCustomMessage: () => "",
    GetHostFullVersion: () => "16.0.18000.20000",
    GetDialogRequirementMatrix: () => "{}",
    GetFeaturesForSolution: () => "",
    GetInitialDisplayMode: () => 0,
    GetOfficeThemeInfo: () => JSON.stringify(host.theme),
    GetSettings: () => ({
      Read(keys: string[], values: unknown[]) {
        for (const [key, value] of host.documentSettings) {
          keys.push(key);
          values.push(value);
        }
      },
      Write(keys: string[], values: unknown[]) {
        host.documentSettings.clear();
        keys.forEach((key, i) => host.documentSettings.set(key, values[i]));
      },
    }),
  };
  Object.assign(window.external, {
    // The last number says: shared runtime.
    GetHostInfo: () => `Excel$Win32$16.01$${host.locale}$telemetry$$disableLogging$1`,
    GetContext: () => context,
    Execute: (_id: number, _params: unknown, done: (result: unknown, status: number) => void) =>
      done({ toArray: () => [0] }, 0),
    RegisterEvent: (_id: number, _target: string, _handler: unknown, done: (status: number) => void) =>
      done(0),
    UnregisterEvent: (_id: number, _target: string, done: (status: number) => void) => done(0),
  });
  const bridge: NativeBridge = {
    sendMessageToHost(text) {
      // The first request is made by office.js, so it is there now.
      const { Excel: excel, OfficeExtension: runtime } = window as unknown as OfficeNamespaces;
      installNotes(excel, runtime);
      const request = JSON.parse(text) as RequestMessage;
      void host.execute(request).then((body) => {
        const message = { statusCode: 200, headers: {}, body };
        bridge.onMessageFromHost?.(JSON.stringify({ id: request.id, type: 2, message }));
      });
    },
  };
  Object.assign(window, { _richApiNativeBridge: bridge });
  const disconnect = host.connect((entries) =>
    bridge.onMessageFromHost?.(JSON.stringify({ type: 3, message: { entries } })),
  );
  window.addEventListener("pagehide", disconnect);
}

installShim((window.parent as unknown as { playgroundHost: PaneHost }).playgroundHost);
