import { americanJobQuality } from "./americanJobQuality";
import { oecdBetterLife } from "./betterLife";
import { cipdGoodWork } from "./cipd";
import { iloDecentWork } from "./decentWork";
import { europeanJobQuality } from "./etui";
import { eurofoundJobQuality } from "./eurofound";
import { gallupGreatJobs } from "./gallup";
import { humanDevelopment } from "./hdi";
import { oecdJobQuality } from "./oecdJobQuality";
import { ukGoodWork } from "./ukGoodWork";
import { uneceEmployment } from "./unece";
import { worldBankJobQuality } from "./worldBank";
import { documentFramework } from "./document";
import { type Framework } from "./framework";

/** Every framework that ships, in the order in which they are listed. */
export const frameworks: readonly Framework[] = [
  documentFramework,
  europeanJobQuality,
  oecdJobQuality,
  oecdBetterLife,
  humanDevelopment,
  uneceEmployment,
  ukGoodWork,
  cipdGoodWork,
  iloDecentWork,
  worldBankJobQuality,
  americanJobQuality,
  gallupGreatJobs,
  eurofoundJobQuality,
];

/** @param id as typed: any case, spaces around it allowed. */
export function findFramework(id: string): Framework | undefined {
  const wanted = id.trim().toLowerCase();
  return frameworks.find((framework) => framework.id === wanted);
}
