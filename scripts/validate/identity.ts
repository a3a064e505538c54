import { type ManifestCheck } from "./context";
import { childOf } from "./xml";

/** Id, version, names and permissions have the form the Store and Excel demand. */
export const checkIdentity: ManifestCheck = ({ root }) => {
  const text = (name: string) => childOf(root, name)?.text ?? "";
  const value = (name: string) => childOf(root, name)?.attributes.DefaultValue ?? "";
  const faults: string[] = [];
  const must = (holds: boolean, fault: string) => holds || faults.push(fault);

  must(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text("Id")), `Id "${text("Id")}" is no GUID`);
  must(
    /^[1-9]\d*(\.\d+){3}$/.test(text("Version")),
    `Version "${text("Version")}" must be four numbers, the first at least 1: 1.0.0.0`,
  );
  must(
    text("ProviderName").length > 0 && text("ProviderName").length <= 125,
    "ProviderName needs 1 to 125 characters",
  );
  must(
    /^[a-z]{2}-[A-Z]{2}$/.test(text("DefaultLocale")),
    `DefaultLocale "${text("DefaultLocale")}" must be a full tag such as en-US`,
  );
  must(
    value("DisplayName").length > 0 && value("DisplayName").length <= 125,
    "DisplayName needs 1 to 125 characters",
  );
  must(
    value("Description").length > 0 && value("Description").length <= 250,
    "Description needs 1 to 250 characters",
  );
  must(
    text("Permissions") === "ReadWriteDocument",
    "Permissions must be ReadWriteDocument: the pane writes presets and formulas",
  );

  const hosts = childOf(root, "Hosts")?.children.map((host) => host.attributes.Name);
  must(hosts?.join() === "Workbook", `Hosts must be Workbook alone, not "${hosts?.join(", ")}"`);
  const type = childOf(root, "VersionOverrides")?.attributes["xsi:type"];
  must(
    type === "VersionOverridesV1_0",
    `VersionOverrides has xsi:type "${type}"; it must be VersionOverridesV1_0`,
  );
  return faults;
};
