/** The page of pictures of the pane. */
export const galleryWords = {
  title: "The pane in pictures",
  about: "Every view of the pane, 320 pixels wide, over invented regions. `npm run gallery` draws them.",
  views: {
    directions: "Directions are checked once",
    weights: "Weights, in dimensions, over the first places",
    ranking: "Ranking, in bars of dimensions",
    "ranking-table": "Ranking, in numbers",
    "ranking-compared": "Two presets compared",
    analyze: "Analyze",
    robustness: "How robust the ranks are",
    "what-if": "What if indicators changed",
    share: "Sharing a workbook",
    help: "Help",
  },
};

export type GalleryWords = typeof galleryWords;
export type GalleryViewName = keyof GalleryWords["views"];
