import { type ShareLanguage } from "../../../messages/words";
import { type Obstacle } from "../../../sharing/portable/rewrite";

type Words = ShareLanguage["sharing"];

/** Why a formula keeps needing the add-in, in words. */
export function obstacleText(obstacles: readonly Obstacle[], text: Words): string {
  return obstacles.map((obstacle) => words(obstacle, text)).join("; ");
}

function words(obstacle: Obstacle, text: Words): string {
  switch (obstacle.reason) {
    case "function":
      return text.obstacleFunction(obstacle.function);
    case "weights":
      return text.obstacleWeights(obstacle.word);
    case "arguments":
      return text.obstacleArguments(obstacle.function);
    case "length":
      return text.obstacleLength;
  }
}
