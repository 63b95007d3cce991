import { skeleton } from "./skeleton.ts";

const first = [
  "Quiet",
  "Early",
  "Amber",
  "Little",
  "Sunday",
  "Sleepy",
  "Salty",
  "Winter",
  "Paper",
  "Copper",
  "Rainy",
  "Gentle",
];
const second = [
  "Kettle",
  "Otter",
  "Lighthouse",
  "Biscuit",
  "Wren",
  "Puddle",
  "Teapot",
  "Bramble",
  "Harbour",
  "Button",
  "Acorn",
  "Robin",
];

/** Three names that nobody has, the same for the same seed: a page drawn twice says the same. */
export function suggestHandles(seed: string, others: readonly string[]): string[] {
  const taken = new Set(others.map(skeleton));
  const start = [...seed].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 9973, 7);
  const found: string[] = [];
  for (let step = 0; step < first.length * second.length && found.length < 3; step += 1) {
    const at = start + step * 41;
    const name = `${first[at % first.length]} ${second[Math.floor(at / first.length) % second.length]}`;
    if (!taken.has(skeleton(name)) && !found.includes(name)) found.push(name);
  }
  return found;
}
