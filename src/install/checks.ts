import { functionsFile, languageTags } from "../messages/languages";
import { type InstallWords } from "../messages/words";
import { whereHelpLeads } from "./addressed";
import { type Answers, functionsFiles } from "./answers";

export interface Check {
  readonly outcome: "right" | "wrong" | "note";
  readonly text: string;
}

const right = (text: string): Check => ({ outcome: "right", text });
const wrong = (text: string): Check => ({ outcome: "wrong", text });
const note = (text: string): Check => ({ outcome: "note", text });

/** Whether Excel would load an add-in from there. */
export const isSecure = (address: string): boolean => address.startsWith("https://");

/** Names of the machine itself, which mean another one to everybody else. */
const isThisMachine = (address: string) =>
  /^(localhost|127(\.\d+){3}|\[::1\])$/.test(new URL(address).hostname);

/** What stands in the way between this server and Excel, in words. */
export function checksOf(address: string, answers: Answers, words: InstallWords): Check[] {
  const { checks } = words;
  if (address.startsWith("file:")) return [wrong(checks.fromDisk)];
  if (!isSecure(address)) return [wrong(checks.insecure)];
  const { files, office, officeThere } = answers;
  const missing = [...files].filter(([, answer]) => answer === null).map(([name]) => name);
  return [
    right(checks.secure),
    ...(isThisMachine(address) ? [note(checks.thisMachine)] : []),
    missing.length === 0 ? right(checks.filesThere) : wrong(checks.filesMissing(missing)),
    ...readersCheck(address, answers, words),
    ...(office === "" ? [] : [officeThere ? right(checks.officeThere) : wrong(checks.officeAway(office))]),
    ...helpCheck(address, answers, words),
  ];
}

/** Whether functions.json may be read from Excel's own address, where the server gives it at all. */
function readersCheck(address: string, { files }: Answers, { checks }: InstallWords): Check[] {
  const given = functionsFiles.filter((name) => files.get(name));
  const unread = given.filter((name) => files.get(name)?.readers !== "*");
  if (given.length === 0) return [];
  return [
    unread.length === 0 ? right(checks.readable) : wrong(checks.unreadable(unread, address + unread[0])),
  ];
}

function helpCheck(address: string, { files }: Answers, { checks }: InstallWords): Check[] {
  const ends = languageTags.flatMap((tag) => {
    const answer = files.get(functionsFile(tag));
    return answer ? [whereHelpLeads(answer.text, address, tag)] : [];
  });
  const elsewhere = ends.find((end) => end !== "here" && end !== "nowhere");
  if (elsewhere !== undefined) return [wrong(checks.helpElsewhere(elsewhere))];
  if (ends.includes("nowhere")) return [note(checks.helpMissing)];
  return ends.length > 0 ? [right(checks.helpRight)] : [];
}
