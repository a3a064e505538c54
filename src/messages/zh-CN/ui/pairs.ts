import { type pairs as english } from "../../en-US/ui/pairs";

/** Saaty's scale in words, from 2 to 9. */
const strengths = [
  "略微重要",
  "稍微重要",
  "稍微至明显重要",
  "明显重要",
  "明显至强烈重要",
  "强烈重要",
  "强烈至极端重要",
  "极端重要",
];

/** Comparing parts two at a time. */
export const pairs: typeof english = {
  title: (whole) => `比较“${whole}”的各部分`,
  progress: (compared, of) => `已比较 ${compared}/${of} 对`,
  question: "哪一个更重要？",
  judgment: (a, b, judgment) => {
    if (judgment === 1) return `${a} 与 ${b} 同等重要（1）`;
    const strength = Math.round(judgment > 1 ? judgment : 1 / judgment);
    const [more, less] = judgment > 1 ? [a, b] : [b, a];
    return `${more} 比 ${less} ${strengths[strength - 2]}（${strength}）`;
  },
  open: (a, b) => `${a} 与 ${b}：尚未比较`,
  next: "下一对",
  previous: "上一对",
  othersEqual: "其余同等重要",
  all: "全部比较",
  matrix: "数值表",
  left: (pairs) => `还有 ${pairs} 对未比较，暂按同等重要计算。全部比较后才给出一致性。`,
  agree: (ratio) => `各比较相互一致：一致性比率 ${ratio}，不超过 0.10。`,
  contradict: (ratio) => `各比较相互矛盾：一致性比率 ${ratio}，超过 0.10。`,
  lookAgain: (judgment, more, times, less) =>
    `请重新考虑：${judgment}。综合全部比较，${more} 的重要性为 ${less} 的 ${times} 倍。`,
  look: "重新比较",
};
