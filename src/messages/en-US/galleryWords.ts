/** The page of pictures of the pane. */
export const galleryWords = {
  title: "The pane in pictures",
  about: "Every view of the pane, 320 pixels wide, over invented regions. `npm run gallery` draws them.",
  views: {
    directions: "Directions are checked once",
    weights: "Weights, in dimensions, over the first places",
    "same-goalposts": "The same goalposts for several indicators",
    pairs: "Weights by comparing two parts at a time",
    gains: "Who gains and who loses while a weight moves",
    draft: "A draft of a locked preset",
    ranking: "Ranking, in bars of dimensions",
    story: "A unit's story",
    "ranking-table": "Ranking, in numbers",
    "ranking-compared": "Two presets compared",
    "ranking-several": "Several presets compared",
    publish: "Publishing the ranking",
    analyze: "Analyze",
    treat: "Outliers and gaps treated",
    robustness: "How robust the ranks are",
    "what-if": "What if indicators changed",
    reach: "How much for a rank",
    "by-group": "The index by group",
    share: "Sharing a workbook",
    help: "Help",
    create: "Directions are asked for one by one",
  },
};

export type GalleryWords = typeof galleryWords;
export type GalleryViewName = keyof GalleryWords["views"];
