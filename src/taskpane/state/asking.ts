import { isLocked } from "../../workbook/presets/presetsTable";
import { type Question, type Session } from "./paneState";
import { type Workbench } from "./paneStore";

type Asked = Omit<Question, "answer">;

/** Asks something in the pane, in place of what was asked before and is taken for refused. @returns whether the user agrees. */
function ask({ get, set }: Workbench, asked: Asked): Promise<boolean> {
  get().question?.answer(false);
  return new Promise((resolve) => {
    const answer = (agreed: boolean) => {
      set({ question: null });
      resolve(agreed);
    };
    set({ question: { ...asked, answer } });
  });
}

/** What to ask before something else is opened; null where nothing would be lost. */
export function draftToLose(session: Session | null): Asked | null {
  return session?.draft ? { kind: "leaveDraft", preset: session.preset } : null;
}

/** Whether something else may be opened: a draft is lost by that, which only the user decides. */
export async function mayLeave(bench: Workbench): Promise<boolean> {
  const asked = bench.inSession(draftToLose) ?? null;
  return asked === null || ask(bench, asked);
}

/**
 * Whether what all presets of the table share may be changed: directions, goalposts, dimensions. Where a locked preset or its
 * draft is shown, people may not expect that the official index changes too; they are asked once for each preset opened.
 */
export async function mayChangeAll(bench: Workbench): Promise<boolean> {
  const preset = bench.inSession((open) =>
    !open.sharedAgreed && (open.draft || isLocked(open.presets, open.preset)) ? open.preset : null,
  );
  if (preset === undefined || preset === null) return true;
  const agreed = await ask(bench, { kind: "changeAll", preset });
  if (agreed) bench.setSession({ sharedAgreed: true });
  return agreed;
}
