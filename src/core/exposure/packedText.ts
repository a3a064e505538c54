import { exponential } from "../numeric/elementary/exponential";
import { naturalLog } from "../numeric/elementary/naturalLog";
import { digitsOf } from "./decode";

/*
 * Texts packed by prediction: each bit of a character is foretold from the characters before it, and an arithmetic coder
 * writes how far the bit was foretold. Published titles take a quarter less room so than by what servers do with scripts.
 * After Witten, Neal and Cleary (1987), Arithmetic coding for data compression, doi:10.1145/214762.214771, and Mahoney (2005),
 * Adaptive weighing of context models for lossless data compression, TR CS-2005-16. Nothing here depends on how a browser
 * rounds exponentials, so that a text is the same everywhere.
 */

/** Lengths of the text that each prediction looks back on; the word that has begun is one more. */
const lookBacks = [0, 1, 2, 3, 4, 6];
const predictions = lookBacks.length + 1;

const placesOfPrediction = 1 << 18;
/** Chances are whole numbers below this. */
const certain = 65536;
const bitsOfCharacter = 7;
/** Logits are known for chances a sixteenth apart, chances for logits of a 256th. */
const steps = 4096;
const logitsPerUnit = 256;
const outermostLogit = 8;
/** How often a place is seen until its chance follows what comes at a steady pace. */
const mostSeen = 30;
const paceOfWeights = 0.006;

/** Numbers that mix the characters of a context to a place; odd, as large as half the range. */
const spread = 0x2f0b4c47;
const scatter = 0x9e3779b1;

const logits = Float64Array.from({ length: steps }, (_, step) => {
  const chance = (step + 0.5) / steps;
  return naturalLog(chance / (1 - chance));
});
const chances = Float64Array.from({ length: 2 * outermostLogit * logitsPerUnit + 1 }, (_, step) => {
  return 1 / (1 + exponential(outermostLogit - step / logitsPerUnit));
});

/** Says or reads a bit whose chance of being 1 is known. @param chance above 0 and below 65536. */
export type BitCoder = (chance: number, position: number, bit: number) => number;

/** Goes through a text character by character, and learns from each. The packer and the reader foretell alike. */
export function codeText(length: number, code: BitCoder): string {
  const foretold = lookBacks.map(() => new Uint16Array(placesOfPrediction).fill(certain / 2));
  foretold.push(new Uint16Array(placesOfPrediction).fill(certain / 2));
  const seen = foretold.map(() => new Uint8Array(placesOfPrediction));
  // Weights of their own for each begun character.
  const weights = new Float64Array(predictions << bitsOfCharacter).fill(0.35);
  const contexts = new Int32Array(predictions);
  const places = new Int32Array(predictions);
  const inputs = new Float64Array(predictions);
  const characters = new Uint8Array(length);
  let word = 0;
  for (let position = 0; position < length; position++) {
    for (let k = 0; k < lookBacks.length; k++) {
      let context = k + 1;
      for (let back = 1; back <= lookBacks[k]; back++)
        context = Math.imul(context + (position < back ? 0 : characters[position - back]) + 1, spread);
      contexts[k] = context;
    }
    contexts[lookBacks.length] = Math.imul(word + predictions, spread);
    // The bits of the character so far, behind a 1.
    let begun = 1;
    for (let bit = bitsOfCharacter - 1; bit >= 0; bit--) {
      const first = begun * predictions;
      let logit = 0;
      for (let k = 0; k < predictions; k++) {
        const mixed = Math.imul(contexts[k] + Math.imul(begun, scatter), spread);
        const place = (mixed ^ (mixed >>> 15)) & (placesOfPrediction - 1);
        places[k] = place;
        inputs[k] = seen[k][place] === 0 ? 0 : logits[foretold[k][place] >> 4];
        logit += weights[first + k] * inputs[k];
      }
      const within = Math.max(-outermostLogit, Math.min(outermostLogit, logit));
      const expected = chances[Math.floor((within + outermostLogit) * logitsPerUnit)];
      const chance = Math.max(1, Math.min(certain - 1, Math.floor(expected * certain)));
      const found = code(chance, position, bit);
      const surprise = found - expected;
      for (let k = 0; k < predictions; k++) {
        const place = places[k];
        const times = seen[k][place];
        const old = foretold[k][place];
        weights[first + k] += paceOfWeights * surprise * inputs[k];
        foretold[k][place] = old + Math.trunc((found * (certain - 1) - old) / (times + 1.3));
        if (times < mostSeen) seen[k][place] = times + 1;
      }
      begun = 2 * begun + found;
    }
    const character = begun & 127;
    characters[position] = character;
    word = isLetter(character) ? Math.imul(word + character, spread) : 0;
  }
  return Array.from(characters, (each) => String.fromCharCode(each)).join("");
}

function isLetter(character: number): boolean {
  return (character | 32) >= 97 && (character | 32) <= 122;
}

/** Six bits are a digit of the packed text; the coder works on five of them at once. */
export const bitsOfDigit = 6;
export const wholeRange = 2 ** (5 * bitsOfDigit) - 1;
export const topDigit = 4 * bitsOfDigit;

/** Where the part of a range ends that stands for a 1. */
export function splitOf(low: number, high: number, chance: number): number {
  return low + Math.floor(((high - low) * chance) / certain);
}

/** A text of a known length, as the packer wrote it. */
export function unpackText(packed: string, length: number): string {
  const digits = digitsOf(packed);
  let next = 0;
  let low = 0;
  let high = wholeRange;
  let at = 0;
  const take = () => (at = ((at << bitsOfDigit) & wholeRange) | (digits[next++] ?? 0));
  for (let digit = 0; digit < 5; digit++) take();
  return codeText(length, (chance) => {
    const split = splitOf(low, high, chance);
    const bit = at <= split ? 1 : 0;
    if (bit) high = split;
    else low = split + 1;
    while (low >> topDigit === high >> topDigit) {
      low = (low << bitsOfDigit) & wholeRange;
      high = ((high << bitsOfDigit) & wholeRange) | (2 ** bitsOfDigit - 1);
      take();
    }
    return bit;
  });
}
