import { type Framework } from "../core/frameworks/framework";
import { type Language } from "./language";

/** By framework id; the English note stands beside the framework's figures. */
const chinese: ReadonlyMap<string, string> = new Map(
  Object.entries({
    "qei-5": "定义把权重留给使用者；等权不表达任何偏好。",
    "etui-6": "总指数是六个维度的未加权平均。各维度内部的组成部分另有权重，未随本工具提供。",
    "oecd-3":
      "OECD 公布三项相互独立的指标，没有总分。不安全感和工作压力为负向。把它们合成一个数值是您的选择；等权为本工具所设。",
    "oecd-bli-11":
      "OECD 在每个主题内对指标等权（min-max 标度），主题之间的权重由每位使用者自定；主题之间的等权为本工具所设。",
    "hdi-3":
      "对 0 到 1 的指数使用 geometric 合成：预期寿命 20 至 85；预期受教育年限（0 至 18）与平均受教育年限（0 至 15）的均值；收入取对数，100 至 75,000。",
    "unece-7": "该手册是统计工具箱：不给权重，也没有单一指数。合成一个数值是您的选择；等权为本工具所设。",
    "uk-goodwork-7": "报告列出七个维度的 18 项指标，没有给出权重；等权为本工具所设。",
    "cipd-7": "CIPD 按维度公布指数；维度之间的等权为本工具所设。",
    "ilo-10":
      "国际劳工组织不公布指数，也不给权重。“应废除的工作”为负向。合成一个数值是您的选择；等权为本工具所设。",
    "worldbank-4": "该指标基于单个劳动者的调查数据；用于群体平均值只是近似。等权为本工具所设。",
    "ajqs-5": "五个维度中至少三个达到最低标准才算优质工作，各维度同等计数：请用 QEI.COUNT，atleast 取 3。",
    "gallup-10":
      "盖洛普按每位受访者自己的排序加权；5 分制中 4 分及以上为好工作，3 分及以下为差工作。等权为本工具所设。",
    "eurofound-4":
      "作者保留四个指数，认为它们之间关联较弱，就业质量不能归结为一个指数。合成一个数值是您的选择；等权为本工具所设。",
  }),
);

/** What a reader must know before reducing a framework to one number; empty where there is nothing to say. */
export function frameworkNote({ id, note }: Framework, language: Language): string {
  if (note === undefined) return "";
  return language === "zh-CN" ? (chinese.get(id) ?? note) : note;
}
