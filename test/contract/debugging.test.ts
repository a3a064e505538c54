import { readFileSync } from "node:fs";
import { join } from "node:path";

interface Package {
  readonly config: { readonly dev_server_port: number };
  readonly scripts: Readonly<Record<string, string>>;
}

const read = (name: string) => readFileSync(join(__dirname, "../..", name), "utf8");

// office-addin-debugging starts the script dev-server itself, and asks the package's config for the port by which it sees
// whether one runs already: OfficeDev/Office-Addin-Scripts, office-addin-debugging/src/commands.ts and start.ts.
test("npm start finds the development server on its port, and the tool has one version", () => {
  const { config, scripts } = JSON.parse(read("package.json")) as Package;
  const [, port] = /port: (\d+)/.exec(read("webpack.config.js")) ?? [];
  expect(String(config.dev_server_port)).toBe(port);
  expect(read("manifest.dev.xml")).toContain(`https://localhost:${port}/`);
  expect(scripts["dev-server"]).toContain("webpack serve");
  for (const name of ["start", "stop"])
    expect(scripts[name]).toMatch(/office-addin-debugging@\d+\.\d+\.\d+ /);
});
