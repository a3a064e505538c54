import { publish } from "./ui/publish";

/** What publishing says: loaded with it. */
export const publishWords = { publish };
