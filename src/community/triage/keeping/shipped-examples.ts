import type { Post } from "../post.ts";
import type { Tier } from "../tier.ts";
import type { Example } from "./try-change.ts";

const shipped: readonly [Tier, Partial<Post>, string][] = [
  ["U", { gestationWeeks: 32 }, "cant feel her moving"],
  ["U", { gestationWeeks: 36 }, "She's gone really quiet since Thursday"],
  ["R", { gestationWeeks: 31 }, "there is blood running down my legs"],
  ["U", { gestationWeeks: 20 }, "a bit of spotting when I wipe"],
  ["R", { daysSinceBirth: 6 }, "soaked a pad in half an hour and there are big clots"],
  ["R", { gestationWeeks: 33 }, "my waters have gone"],
  ["U", { gestationWeeks: 39 }, "my waters have gone"],
  ["R", { gestationWeeks: 39 }, "I can feel the cord"],
  ["U", { gestationWeeks: 33 }, "awful headache and flashing lights"],
  ["R", { gestationWeeks: 37 }, "she had a fit"],
  ["R", { gestationWeeks: 30 }, "constant severe pain in my tummy"],
  ["U", { gestationWeeks: 7 }, "pain in the tip of my shoulder"],
  ["U", { gestationWeeks: 34 }, "itchy palms and soles at night"],
  ["U", { gestationWeeks: 9 }, "can't keep water down"],
  ["R", { daysSinceBirth: 10 }, "chest pain and I can't catch my breath"],
  ["R", { daysSinceBirth: 12 }, "my calf is hot and swollen"],
  ["U", { daysSinceBirth: 8 }, "temperature of 38.6 and shivering"],
  ["R", { daysSinceBirth: 5 }, "fever, and I'm confused and mottled"],
  ["R", { daysSinceBirth: 20 }, "my baby is floppy and won't wake up"],
  ["R", { daysSinceBirth: 30 }, "his temperature is 38.4"],
  ["U", { daysSinceBirth: 80 }, "his temperature is 38.4"],
  ["R", { daysSinceBirth: 40 }, "I want to kill myself"],
  ["R", { daysSinceBirth: 40, space: "dads" }, "thinking about jumping off the bridge"],
  ["S", { daysSinceBirth: 40 }, "they'd be better off without me"],
  ["R", { daysSinceBirth: 40 }, "I've been hurting myself again"],
  ["S", { daysSinceBirth: 20 }, "he doesn't feel like mine"],
  ["R", { daysSinceBirth: 7 }, "I'm hearing voices"],
  ["R", { daysSinceBirth: 9 }, "they swapped my baby"],
  ["R", { daysSinceBirth: 6, space: "dads" }, "she just isn't herself"],
  ["R", { daysSinceBirth: 20 }, "I want to hurt my baby"],
  ["A", { daysSinceBirth: 20 }, "awful intrusive thoughts of dropping him, I would never do it"],
  ["S", { gestationWeeks: 20 }, "he won't let me go to my scan"],
  ["S", { daysSinceBirth: 30 }, "my partner hit me last night"],
  ["R", { daysSinceBirth: 30 }, "he's outside trying to break in"],
  ["S", { daysSinceBirth: 30 }, "I've relapsed and I'm using again"],
  ["A", { daysSinceBirth: 30 }, "I can't stop crying"],
  ["A", { daysSinceBirth: 50 }, "so lonely"],
  ["none", { gestationWeeks: 30 }, "this heat is killing me"],
  ["none", { daysSinceBirth: 10 }, "dying for a cuppa"],
  ["none", { gestationWeeks: 30 }, "best maternity jeans?"],
];

/** Examples every organisation tries a change on, besides its own. */
export const shippedExamples: readonly Example[] = shipped.map(([tier, at, text], n) => ({
  id: `shipped-${n + 1}`,
  tier,
  post: { text, space: "mums", ...at },
}));
