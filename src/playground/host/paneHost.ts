import { officeThemes } from "../page/officeTheme";
import type { PageOptions } from "../page/options";
import type { EventEntry, RequestMessage, ResponseBody } from "../wire/messages";
import { processQuery } from "../wire/processQuery";
import type { PaneHost } from "../wire/shim";
import type { WorkbookHost } from "./workbookHost";

/** What the pane's frame reaches. It is there before the workbook is, and its requests wait for that. */
export class PlaygroundPaneHost implements PaneHost {
  readonly locale: string;
  readonly theme;
  readonly requirementSets;
  readonly documentSettings = new Map<string, unknown>();
  private readonly workbook: Promise<WorkbookHost>;
  private opened!: (host: WorkbookHost) => void;
  /** One per pane: two windows of a workbook have one each. */
  private readonly panes = new Set<(entries: readonly EventEntry[]) => void>();
  /** Excel runs one batch after the other. */
  private last: Promise<unknown> = Promise.resolve();
  private closed = false;

  constructor(options: PageOptions) {
    this.locale = options.language;
    this.theme = officeThemes[options.theme];
    this.requirementSets = {
      excelapi: options.excelApi,
      customfunctionsruntime: "1.4",
      sharedruntime: "1.2",
      dialogapi: "1.2",
      settings: "1.1",
      customxmlparts: "1.1",
      richapiruntime: "1.1",
    };
    this.workbook = new Promise((resolve) => (this.opened = resolve));
  }

  open(host: WorkbookHost): void {
    host.state.events.connect((entries) => this.panes.forEach((send) => send(entries)));
    this.opened(host);
  }

  connect(send: (entries: readonly EventEntry[]) => void): () => void {
    this.panes.add(send);
    return () => void this.panes.delete(send);
  }

  /** Answers what has been asked, and nothing more. */
  async close(): Promise<void> {
    this.closed = true;
    await this.last;
  }

  /** Resolves when the pane has its answers, shows them and has no further question. */
  async quiet(): Promise<void> {
    for (let answered: unknown; answered !== this.last;) {
      answered = this.last;
      await answered;
      await nextFrame();
      await nextFrame();
    }
  }

  execute({ message }: RequestMessage): Promise<ResponseBody> {
    if (this.closed) return new Promise(() => undefined);
    const answer = this.last.then(async () => {
      const host = await this.workbook;
      const { faults } = host.state;
      if (faults.slowSync > 0) await new Promise((resolve) => setTimeout(resolve, faults.slowSync));
      if (faults.cellEditMode)
        return refused(
          "InvalidOperationInCellEditMode",
          "Excel is in cell-editing mode. Press Enter or Esc to leave it.",
        );
      return processQuery(message.body, host);
    });
    this.last = answer;
    return answer;
  }
}

const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));

function refused(code: string, message: string): ResponseBody {
  const error = { Code: code, Message: message, Location: "", ActionIndex: 0, HttpStatusCode: 400 };
  return { Results: [], TraceIds: [], Error: error };
}
