import { type PublishWords } from "../words";
import { publish } from "./ui/publish";

export const publishWords: PublishWords = { publish };
