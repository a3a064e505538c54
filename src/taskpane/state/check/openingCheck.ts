import { type Answers } from "../../../cells/check/answers";
import { type LoadingActions } from "../loading";
import { type Workbench } from "../paneStore";
import { type CheckingActions } from "./checking";

export interface OpeningCheck {
  /** Does something of the check, which is loaded when it is first asked for. @returns undefined where it could not be. */
  check<Result>(act: (actions: CheckingActions) => Promise<Result>): Promise<Result | undefined>;
  answerCheck(answers: Partial<Answers>): void;
  leaveCheck(): void;
}

export function openingCheck(bench: Workbench, loading: LoadingActions): OpeningCheck {
  const { get, set, enqueue } = bench;
  let actions = null as CheckingActions | null;
  return {
    async check(act) {
      if (!actions)
        await enqueue(async () => {
          const { checkingActions } = await import(/* webpackChunkName: "check" */ "./checking");
          actions = checkingActions(bench, loading);
        });
      return actions ? act(actions) : undefined;
    },
    answerCheck(answers) {
      const { checking } = get();
      if (checking) set({ checking: { ...checking, answers: { ...checking.answers, ...answers } } });
    },
    leaveCheck() {
      set({ checking: null });
    },
  };
}
