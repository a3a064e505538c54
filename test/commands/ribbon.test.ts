import { registerRibbonCommands, ribbonCommands } from "../../src/commands/ribbon";

type Command = (event: { completed: () => void }) => Promise<void>;

function installOffice(showAsTaskpane: () => Promise<void>): Map<string, Command> {
  const commands = new Map<string, Command>();
  (globalThis as { Office?: unknown }).Office = {
    actions: { associate: (name: string, command: Command) => commands.set(name, command) },
    addin: { showAsTaskpane },
  };
  return commands;
}

afterEach(() => delete (globalThis as { Office?: unknown }).Office);

test("every button opens the pane first, then shows its part, then is done", async () => {
  const steps: string[] = [];
  const commands = installOffice(async () => void steps.push("pane"));
  registerRibbonCommands((request) => steps.push(request));
  expect([...commands.keys()]).toEqual(Object.keys(ribbonCommands));
  for (const command of commands.values()) await command({ completed: () => steps.push("done") });
  expect(steps).toEqual(["pane", "qei", "done", "pane", "esi", "done", "pane", "help", "done"]);
});

test("a button is free again even where the pane cannot be opened", async () => {
  const commands = installOffice(() => Promise.reject(new Error("no pane")));
  const completed = jest.fn();
  const show = jest.fn();
  registerRibbonCommands(show);
  await expect(commands.get("insertQei")?.({ completed })).rejects.toThrow("no pane");
  expect(completed).toHaveBeenCalledTimes(1);
  expect(show).not.toHaveBeenCalled();
});
