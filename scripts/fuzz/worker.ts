import { loadBuiltFunctions } from "../../test/support/builtFunctions";
import { readMetadata } from "../metadata";
import { fuzz } from "./run";

/** One process of `npm run fuzz`: calls, seed and a part of a name come in, the report goes out as one line of JSON. */
const [calls, seed, only, language] = process.argv.slice(2);
const report = fuzz({
  metadata: readMetadata(),
  functions: loadBuiltFunctions(language),
  calls: Number(calls),
  seed: Number(seed),
  only,
});
console.log(JSON.stringify(report));
