import { type InstallWords } from "../words";
import { list } from "./grammar";

export const installWords: InstallWords = {
  language: "简体中文",
  languages: "语言",
  title: "在 Excel 中安装就业指数",
  version: (version, commit) => `版本 ${version}，由提交 ${commit} 生成。`,
  address: (address) => `本文件夹的地址：${address}`,
  checking: "正在检查服务器的应答……",
  outcomes: { right: "正常", wrong: "待处理", note: "可选" },
  checks: {
    title: "Excel 对服务器的要求",
    secure: "地址以 https:// 开头。",
    insecure:
      "地址不以 https:// 开头，Excel 不会从这样的地址加载加载项。请通过 https 提供本文件夹，再从那里打开本页。",
    fromDisk:
      "本页是从磁盘打开的。请把整个文件夹放到网页服务器上，再从以 https:// 开头的地址打开 install.html。",
    thisMachine: "这是本机地址：只有本机上的 Excel 能够访问。",
    certificate:
      "本页无法得知 Excel 是否信任该证书。如果浏览器在打开本页时提示过证书问题，Excel 就不会加载此加载项。",
    filesThere: "Excel 需要的文件均已就位。",
    filesMissing: (files) =>
      `服务器没有提供${list(files)}。请把压缩包中的全部文件放到服务器上，包括名称以点开头的文件；IIS 要有其中的 web.config 才会提供 .json 文件。`,
    readable: "Excel 网页版可以读取 functions.json（Access-Control-Allow-Origin: *）。",
    unreadable: (files, address) =>
      `${list(files)}的应答中没有 Access-Control-Allow-Origin: *，Excel 网页版将不认识任何函数，显示 #NAME?。请使用本文件夹中与服务器对应的文件：web.config（IIS）、.htaccess（Apache）、nginx.conf、caddy.conf。桌面版 Excel 不受影响。有的服务器只对其他来源才发送它，此时可用以下命令查看：curl -sI -H "Origin: https://excel.officeapps.live.com" ${address}`,
    officeThere: "可以从 Microsoft 的地址加载 office.js。",
    officeAway: (address) =>
      `本机无法访问 ${address}。Excel 每次启动都要加载它：请在防火墙中放行该地址及同一主机上的其他文件。`,
    helpRight: "Excel 中的函数帮助链接指向本文件夹。",
    helpMissing: "Excel 中的“有关该函数的帮助”尚无去处：见第 3 步。",
    helpElsewhere: (address) => `Excel 中的“有关该函数的帮助”指向 ${address}：见第 3 步。`,
  },
  manifest: {
    title: "清单文件",
    what: "Excel 凭这个小文件得知加载项在哪里。它按上面的地址生成；换了地址就要重新生成。",
    save: "保存 manifest.xml",
    none: "通过 https 提供本页后，即可得到清单文件。",
    missing: "无法生成清单文件：本文件夹中没有 manifest.template.xml。",
    ways: [
      "为整个机构：Microsoft 365 管理中心 → 设置 → 集成应用 → 上传自定义应用 → Office 加载项。最长可能一天后才会出现。",
      "为自己，在 Excel 网页版中：开始 → 加载项 → 更多设置 → 上传我的加载项。",
      "在 Windows 上试用：把它放进共享文件夹，在 文件 → 选项 → 信任中心 → 信任中心设置 → 受信任的加载项目录 中添加该文件夹的网络地址（勾选“显示在菜单中”）。重启 Excel，然后 开始 → 加载项 → 高级 → 共享文件夹。",
      "在 Mac 上试用：把它复制到 ~/Library/Containers/com.microsoft.Excel/Data/Documents/wef，重启 Excel，然后 开始 → 加载项。",
    ],
  },
  help: {
    title: "Excel 中的帮助链接（可选）",
    what: "Excel 的函数对话框只能按完整地址打开帮助页面。下列文件中写有本文件夹的地址：请用它们替换文件夹中的同名文件，然后重新加载本页。",
    save: (file) => `保存 ${file}`,
  },
  more: {
    title: "不用 Excel",
    playground: "在浏览器中试用",
    playgroundNote: "带有加载项窗格的示例工作簿。office.js 从 Microsoft 的地址加载。",
    pages: "帮助页面",
    licenses: "许可与组成：",
  },
};
