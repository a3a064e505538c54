const fs = require("fs");
const path = require("path");

const root = path.resolve(__dirname, "../..");

/** The folder of the package that a module belongs to; undefined for our own modules. */
exports.packageOf = (resource) =>
  /^.*(?:^|[\\/])node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(resource ?? "")?.[0];

/** What a package says of itself, with the text of its license; `path` as the lock file has it. */
function describe(folder) {
  const full = path.resolve(root, folder);
  const { name, version, license, repository } = JSON.parse(
    fs.readFileSync(path.join(full, "package.json"), "utf8"),
  );
  const file = fs.readdirSync(full).find((entry) => /^licen[cs]e/i.test(entry));
  const text = file && fs.readFileSync(path.join(full, file), "utf8").replace(/\r\n/g, "\n").trim();
  return {
    name,
    version,
    license: license ?? (/^\s*Apache License\s+Version 2\.0/.test(text ?? "") ? "Apache-2.0" : undefined),
    source: repository?.url ?? repository,
    path: path.relative(root, full).split(path.sep).join("/"),
    text,
  };
}

function notice({ name, version, license, source, text }) {
  const terms = text ?? `No license file comes with it; it declares ${license}. Source: ${source}`;
  return `${name} ${version} (${license})\n\n${terms}\n`;
}

/**
 * What a bundle passes on of the packages in it.
 * @param {string} where "this add-in"
 * @param {Iterable<string>} folders those of the packages, from packageOf.
 * @returns {{ notices: string, bill: string }} their licenses as text, and a list of them as JSON.
 */
exports.passedOn = (where, folders) => {
  const packages = [...new Set(folders)].sort().map(describe);
  return {
    notices: `Software of others in ${where}\n\n${packages.map(notice).join(`\n${"-".repeat(72)}\n\n`)}`,
    bill: `${JSON.stringify(
      packages.map(({ text: _text, ...rest }) => rest),
      null,
      1,
    )}\n`,
  };
};

exports.noticesFile = "THIRD-PARTY-NOTICES.txt";
/** For `npm run release`, which makes the bill of materials of it. */
exports.billFile = "packages.json";
