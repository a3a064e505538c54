import { type GalleryWords } from "../en-US/galleryWords";

export const galleryWords: GalleryWords = {
  title: "窗格图集",
  about: "窗格的全部视图，宽 320 像素，数据为虚构地区。由 `npm run gallery` 生成。",
  views: {
    directions: "一次性核对方向",
    weights: "分维度的权重与前几名",
    "same-goalposts": "多个指标统一目标值",
    pairs: "两两比较得出权重",
    gains: "移动权重时谁上升、谁下降",
    draft: "锁定预设的草稿",
    ranking: "按维度着色的排名",
    story: "评价对象详情",
    "ranking-table": "排名数值表",
    "ranking-compared": "两个预设对比",
    "ranking-several": "多个预设对比",
    publish: "发布排名",
    analyze: "分析",
    treat: "处理异常值与缺失值",
    robustness: "排名的稳健性",
    "what-if": "如果指标变化",
    reach: "要达到某一名次需要多少",
    "by-group": "分组比较",
    share: "共享工作簿",
    help: "帮助",
    create: "逐项询问方向",
  },
};
