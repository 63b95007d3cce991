import { expect, test } from "vitest";
import { languageFit } from "./language-fit.ts";
import { languageName } from "./language-name.ts";
import { aParent, aSupporter } from "./pair.sample.ts";
import { POINTS } from "./score.ts";

test("her first language comes before a second one they share", () => {
  const first = languageFit(aParent(), aSupporter({ languages: ["english", "pl"] }));
  expect(first).toMatchObject({ fit: "yes", points: POINTS.firstLanguageShared });
  expect(first.forHer).toBe("Speaks Polish, your first language");
  expect(first.forCoordinator).toBe("Speaks Polish, the parent's first language");
  const second = languageFit(aParent(), aSupporter());
  expect(second).toMatchObject({
    points: POINTS.anotherLanguageShared,
    forHer: "You both speak English",
  });
});

test("with no language in common an interpreter makes it possible, and without one it is blocked", () => {
  const speaksFrench = aSupporter({ languages: ["French"] });
  const blocked = languageFit(aParent(), speaksFrench);
  expect(blocked.blocked?.code).toBe("noSharedLanguage");
  expect(blocked.blocked?.toDo[0]).toBe("Choose someone who speaks Polish or English.");
  const languages = { first: "Polish", also: [], interpreter: true };
  expect(languageFit(aParent({ languages }), speaksFrench)).toMatchObject({
    fit: "talk",
    points: 0,
  });
});

test("B10: who asked for someone of another language gets no points for sharing hers", () => {
  const parent = aParent({ wishes: [{ attribute: "language", wish: "different" }] });
  expect(languageFit(parent, aSupporter({ languages: ["Polish"] }))).toMatchObject({
    fit: "talk",
    points: 0,
  });
  expect(languageFit(parent, aSupporter({ languages: ["Polish", "English"] })).points).toBe(
    POINTS.anotherLanguageShared,
  );
});

test("a language nobody has told is not known, and never blocks", () => {
  const parent = aParent({ languages: { also: [], interpreter: false } });
  expect(languageFit(parent, aSupporter())).toMatchObject({
    fit: "unknown",
    points: 0,
    hers: "Not known",
  });
});

test.each([
  ["pl", "Polish"],
  [" POLISH ", "Polish"],
  ["british sign  language", "British Sign Language"],
  ["Ga", "Ga"],
])("%j is said %j", (typed, said) => {
  expect(languageName(typed)).toBe(said);
});
