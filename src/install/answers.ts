import { functionsFile, languageTags } from "../messages/languages";

/** What the server gave for a file of this folder; null where it gave none. */
export interface Answer {
  readonly text: string;
  /** Its Access-Control-Allow-Origin. */
  readonly readers: string | null;
}

/** All that the page asks before it says anything. */
export interface Answers {
  /** By file name. */
  readonly files: ReadonlyMap<string, Answer | null>;
  /** The address of office.js that the pane loads. */
  readonly office: string;
  readonly officeThere: boolean;
}

export const functionsFiles: readonly string[] = languageTags.map(functionsFile);
export const template = "manifest.template.xml";
const page = "taskpane.html";

/** Files without which Excel or this page can do nothing. */
const askedFor: readonly string[] = [...functionsFiles, page, "functions.js", template];

async function answerFor(address: string): Promise<Answer | null> {
  try {
    const response = await fetch(address, { cache: "no-store" });
    if (!response.ok) return null;
    return { text: await response.text(), readers: response.headers.get("Access-Control-Allow-Origin") };
  } catch {
    return null;
  }
}

/** Loads a script without running it, which the policy of a server allows where it allows the script itself. */
function canLoad(address: string): Promise<boolean> {
  return new Promise((resolve) => {
    const link = document.createElement("link");
    link.rel = "preload";
    link.as = "script";
    link.href = address;
    link.onload = () => resolve(true);
    link.onerror = () => resolve(false);
    document.head.append(link);
  });
}

/** @param address the folder's. */
export async function answersAt(address: string): Promise<Answers> {
  const given = await Promise.all(askedFor.map((name) => answerFor(address + name)));
  const files = new Map(askedFor.map((name, i) => [name, given[i]]));
  const office = /src="([^"]*\/office\.js)"/.exec(files.get(page)?.text ?? "")?.[1] ?? "";
  return { files, office, officeThere: office !== "" && (await canLoad(office)) };
}
