import { act } from "@testing-library/react";
import { type Report, type Task } from "../../../src/taskpane/analyze/work/workerProtocol";

/** A Web Worker whose answers the test gives. */
export class FakeWorker {
  onmessage: (event: { data: Report<Task["kind"]> }) => void = () => undefined;
  onerror: () => void = () => undefined;
  readonly tasks: Task[] = [];
  ended = false;
  postMessage = (task: Task) => void this.tasks.push(task);
  terminate = () => void (this.ended = true);
  report = (data: Report<Task["kind"]>) => act(() => this.onmessage({ data }));
  fail = () => act(() => this.onerror());
}

/** Those that the pane has started, in order. */
export const workers: FakeWorker[] = [];

/** Stands in for src/taskpane/analyze/startWorker. */
export function startWorker(): FakeWorker {
  const worker = new FakeWorker();
  workers.push(worker);
  return worker;
}
