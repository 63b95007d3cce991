import { expect, test } from "vitest";
import { fingerprint } from "../content/index.ts";
import { allCards } from "./all-cards.ts";
import { textOf } from "./texts.ts";

/**
 * The words of each version of each card. To change a card: change its words, raise its `version`, add the new version's
 * fingerprint here, and have it signed again (docs/safety/README.md). Old lines stay: they say what was once signed.
 */
const frozen: Record<string, Record<number, string>> = {
  movements: { 1: "b7026258167decffd3ad31a7bf4713214c963de663b8a41b1360bcdad12c59ab" },
  waters: { 1: "331d8e0d5f6c3716eb8d29dfe42c5783bb547adba82ba7019f471a324f4db687" },
  bleeding: { 1: "f2b4f42b57b5b87e157630c0f403402608a3e29ab1b4f91e05e7a03e813be2c8" },
  "head-and-eyes": { 1: "00cbcd7c5a348ff5dafb06b52a72bf248023777634a3f1a460ca43d250c6185d" },
  "tummy-pain": { 1: "375adbb1fbba52e6ea356070676ce2e1e9db31153694e6bdcc43020c4c1b6b04" },
  fever: { 1: "59fee83375d7c65dabb767ff4ce674187a57392a4f2870cae9e3bffdd14ff55a" },
  "chest-and-legs": { 1: "7212927276f7c5c2676dd61ba8697de67c460b772e9eebe05bc91c5963e51507" },
  "being-sick": { 1: "99f0cd38bfa28353d1a74073605bcd4cf2d4580d53c89ef3fae65c08fc2e8dcf" },
  itching: { 1: "5a29ac59571043918c759e21dfeec136c06f95fa91ff4ab7b543fc4de741a3cf" },
  "ill-baby": { 1: "6583575cfbde2f4983fa1757a9c99d6f281aebccea33c486b148ee3f3280cf50" },
  "very-low": { 1: "e7cd9336b22d180fc7bef742dc1a40ab4ce120f9299dcee3af1825a57f0c5dce" },
  "scary-thoughts": { 1: "a32ef182fd1b52f72cb623ef8ce1db4ec4d849f2d39a84775145aba361653d69" },
  "not-herself": { 1: "8200746216e49fbdac4126c07c13e33e8b703f7250b9b5856d0cb780b5f7e76c" },
  "not-safe": { 1: "9901a0ec71d35344bd2c94f9098fcb925a2123663c37b0701bb883c6ba4ec13a" },
};

test.each(allCards.map((card) => [card.key, card] as const))(
  "the words of %s are those of its version",
  (key, card) => {
    expect(frozen[key]?.[card.version]).toBe(fingerprint(textOf(card)));
    expect(Math.max(...Object.keys(frozen[key] ?? {}).map(Number))).toBe(card.version);
  },
);

test("one changed letter is another text", () => {
  const [card] = allCards;
  if (!card) throw new Error("there are cards");
  const changed = { ...card, beside: `${card.beside} ` };
  expect(fingerprint(textOf(changed))).not.toBe(fingerprint(textOf(card)));
});
