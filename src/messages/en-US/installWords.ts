import { type InstallWords } from "../words";
import { list } from "./grammar";

export const installWords: InstallWords = {
  language: "English",
  languages: "Language",
  title: "Install Employment Indices in Excel",
  version: (version, commit) => `Version ${version}, made of commit ${commit}.`,
  address: (address) => `This folder is served from ${address}`,
  checking: "Looking at what this server answers…",
  outcomes: { right: "In order", wrong: "To do", note: "Optional" },
  checks: {
    title: "What Excel needs of the server",
    secure: "The address begins with https://.",
    insecure:
      "The address does not begin with https://, and Excel loads no add-in from it. Serve this folder over https and open this page there.",
    fromDisk:
      "This page was opened from a disk. Put the whole folder on a web server and open install.html there, at an address that begins with https://.",
    thisMachine: "The address is this computer's own: only Excel on this computer reaches it.",
    certificate:
      "Whether Excel trusts the certificate cannot be seen from here. If the browser warned you of it on the way to this page, Excel will not load the add-in.",
    filesThere: "The files that Excel asks for are there.",
    filesMissing: (files) =>
      `The server does not give ${list(files)}. Put all files of the zip there, also those whose names begin with a dot; IIS gives .json files only with the web.config that is among them.`,
    readable: "Excel on the web may read functions.json (Access-Control-Allow-Origin: *).",
    unreadable: (files, address) =>
      `${list(files)} came without Access-Control-Allow-Origin: *. Excel on the web would know no function and show #NAME?. Use the server's file in this folder: web.config (IIS), .htaccess (Apache), nginx.conf, caddy.conf. Excel on the desktop does without. A server that says so to other addresses only shows it to: curl -sI -H "Origin: https://excel.officeapps.live.com" ${address}`,
    officeThere: "office.js can be loaded from Microsoft's address.",
    officeAway: (address) =>
      `${address} cannot be reached from this computer. Excel loads it at each start: let it through the firewall, with everything else from that host.`,
    helpRight: "The functions' help links in Excel lead to this folder.",
    helpMissing: "“Help on this function” in Excel leads nowhere yet: see step 3.",
    helpElsewhere: (address) => `“Help on this function” in Excel leads to ${address}: see step 3.`,
  },
  manifest: {
    title: "The manifest",
    what: "One small file tells Excel where the add-in is. It is made for the address above, and is to be made anew for any other.",
    save: "Save manifest.xml",
    none: "The manifest comes once this page is served over https.",
    missing: "The manifest cannot be made: manifest.template.xml is not in this folder.",
    ways: [
      "For an organization: Microsoft 365 admin center → Settings → Integrated apps → Upload custom apps → Office Add-in. It can take a day to appear.",
      "For yourself, in Excel on the web: Home → Add-ins → More Settings → Upload My Add-in.",
      "For a trial on Windows: put it into a shared folder and add the folder's network address under File → Options → Trust Center → Trust Center Settings → Trusted Add-in Catalogs (tick Show in Menu). Restart Excel; Home → Add-ins → Advanced → SHARED FOLDER.",
      "For a trial on a Mac: copy it to ~/Library/Containers/com.microsoft.Excel/Data/Documents/wef, restart Excel; Home → Add-ins.",
    ],
  },
  help: {
    title: "Help links in Excel (optional)",
    what: "The function dialog of Excel opens a help page only at a whole address. These files have the address of this folder in them: put them into the folder over those of the same names, then load this page again.",
    save: (file) => `Save ${file}`,
  },
  more: {
    title: "Without Excel",
    playground: "Try it in the browser",
    playgroundNote:
      "The sample workbook with the add-in's pane. It loads office.js from Microsoft's address.",
    pages: "Help pages",
    licenses: "Licenses and what it is made of:",
  },
};
