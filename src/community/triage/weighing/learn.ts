/** A post by what may weigh in it, and whether it is of the tier that is learnt. */
export type Example = { signs: readonly string[]; is: boolean };

const rounds = 20;
const orders = 3;
const step = 0.2;
const shrink = 0.01;
const seenLeast = 2;
const lightest = 0.2;
/** The weight of the tier by itself, before any word. */
export const anyPost = "(any post)";

/**
 * What each sign weighs for a tier, in tenths (logistic regression, shrunk, the mean of three orders): the same posts give the same
 * weights. A sign of one post only says nothing.
 */
export function learn(examples: readonly Example[]): Map<string, number> {
  const seen = new Map<string, number>();
  for (const { signs } of examples) for (const sign of signs) seen.set(sign, (seen.get(sign) ?? 0) + 1);
  const posts = examples.map(({ signs, is }) => ({
    is,
    signs: [anyPost, ...signs.filter((sign) => (seen.get(sign) ?? 0) >= seenLeast)],
  }));
  const sums = new Map<string, number>();
  for (let order = 1; order <= orders; order += 1)
    for (const [sign, weight] of learnInOrder(posts, order))
      sums.set(sign, (sums.get(sign) ?? 0) + weight / orders);
  return new Map(
    [...sums].flatMap(([sign, sum]): [string, number][] =>
      Math.abs(sum) < lightest ? [] : [[sign, Math.round(sum * 10)]],
    ),
  );
}

function learnInOrder(posts: readonly Example[], seed: number): Map<string, number> {
  const weights = new Map<string, number>();
  const steps = new Map<string, number>();
  const next = shuffler(seed);
  for (let round = 0; round < rounds; round += 1)
    for (const { signs, is } of next(posts)) {
      const sum = signs.reduce((all, sign) => all + (weights.get(sign) ?? 0), 0);
      const wrong = 1 / (1 + Math.exp(-sum)) - (is ? 1 : 0);
      for (const sign of signs) {
        const weight = weights.get(sign) ?? 0;
        const slope = wrong + (sign === anyPost ? 0 : shrink * weight);
        const taken = (steps.get(sign) ?? 0) + slope * slope;
        steps.set(sign, taken);
        weights.set(sign, weight - (step * slope) / Math.sqrt(taken + 1));
      }
    }
  return weights;
}

// the same order for the same seed, on every machine
function shuffler(seed: number): <T>(things: readonly T[]) => T[] {
  let state = seed;
  const below = (most: number): number => {
    state = (state * 1_664_525 + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * most);
  };
  return (things) => {
    const order = [...things];
    for (let at = order.length - 1; at > 0; at -= 1) {
      const other = below(at + 1);
      const [one, two] = [order[at], order[other]];
      if (one === undefined || two === undefined) continue;
      order[at] = two;
      order[other] = one;
    }
    return order;
  };
}
