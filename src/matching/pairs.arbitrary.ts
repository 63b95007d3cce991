import fc from "fast-check";
import { answersTo, attributes } from "../words/attribute.ts";
import type { Attribute } from "../words/attribute.ts";
import { SLOTS } from "../words/availability.ts";
import { contactKinds } from "../words/contact-kind.ts";
import { asDay } from "../words/day.ts";
import type { ParentSide, WishFor } from "./parent-side.ts";
import type { Experience, SupporterSide } from "./supporter-side.ts";

/** Parents and supporters of every sort, for properties; few of each word, so that they often meet. */
const someOf = <T>(things: readonly T[]): fc.Arbitrary<T[]> => fc.subarray([...things]);
const language = fc.constantFrom("Polish", "English", "pl", "Arabic");
const outcode = fc.constantFrom("CV1", "CV2", "CV3", undefined);
const place = fc.constantFrom("Elm Surgery", "Oak School");
const reasonCodes = ["isolated", "lowMood", "firstBaby", "singleParent"] as const;

const answer = (attribute: Attribute): fc.Arbitrary<string[]> =>
  attribute === "language"
    ? fc.uniqueArray(language, { maxLength: 2 })
    : someOf(answersTo(attribute) ?? ["one way", "another way", "a third"]);

export const aWish: fc.Arbitrary<WishFor> = fc.constantFrom(...attributes).chain((attribute) =>
  fc.record({
    attribute: fc.constant(attribute),
    wish: fc.constantFrom("like" as const, "different" as const, "any" as const),
    hers: answer(attribute),
  }),
);

export const anExperience: fc.Arbitrary<Experience> = fc.constantFrom(...attributes).chain((attribute) =>
  fc.record({
    attribute: fc.constant(attribute),
    theirs: answer(attribute),
    sharing: fc.constantFrom("coordinator" as const, "suggestion" as const, "parent" as const),
  }),
);

export const anyParent: fc.Arbitrary<ParentSide> = fc.record({
  id: fc.constantFrom("parent-1", "parent-2"),
  outcode,
  places: fc.uniqueArray(place),
  languages: fc.record({
    first: fc.option(language, { nil: undefined }),
    also: fc.uniqueArray(language),
    interpreter: fc.boolean(),
  }),
  wishes: fc.array(aWish, { maxLength: 20 }),
  availability: someOf(SLOTS),
  contactKinds: someOf(contactKinds),
  reasons: someOf(reasonCodes.map((code) => ({ code, words: `because ${code}` }))),
  dueOn: fc.constantFrom(undefined, asDay("2026-09-01")),
  supportedBeforeBy: someOf(["s1", "s2"]),
});

const anySupporter = (id: string): fc.Arbitrary<SupporterSide> =>
  fc.record({
    id: fc.constant(id),
    programme: fc.constant("befriending"),
    languages: fc.uniqueArray(language),
    outcode,
    places: fc.uniqueArray(place),
    milesMax: fc.option(fc.integer({ min: 0, max: 20 }), { nil: undefined }),
    availability: someOf(SLOTS),
    contactKinds: someOf(contactKinds),
    matches: fc.record({ max: fc.nat(3), activeNow: fc.nat(3), askedNow: fc.nat(1) }),
    minutesPerWeek: fc.record({ max: fc.nat(300), used: fc.nat(300) }),
    experience: fc.array(anExperience, { maxLength: 20 }),
    ratherNot: someOf([...reasonCodes, ...attributes]),
    readiness: fc.boolean().map((ready) => ({ ready, missing: ready ? [] : ["Finish training."] })),
    leave: fc.constantFrom([], [{ from: asDay("2026-08-01") }], [{ from: asDay("2026-08-20") }]),
  });

const someIds = fc.uniqueArray(fc.constantFrom("s1", "s2", "s3", "s4", "s5"));
/** As often as not all alike but for their ids, so that scores are equal. */
export const anySupporters: fc.Arbitrary<SupporterSide[]> = fc.oneof(
  someIds.chain((ids) => fc.tuple(...ids.map(anySupporter))),
  fc.tuple(someIds, anySupporter("s1")).map(([ids, one]) => ids.map((id) => ({ ...one, id }))),
);

export const aSupporterOfAnySort: fc.Arbitrary<SupporterSide> = anySupporter("s1");

/** Any journey, short or long, or not known. */
export const anyMiles = fc.constantFrom(0, 1, 4, 9, 60, null);

/** Two who have much in common: she has lived, and told with any sharing, some of what the parent names. */
export const kindred: fc.Arbitrary<[ParentSide, SupporterSide]> = fc
  .tuple(anyParent, aSupporterOfAnySort, fc.infiniteStream(anExperience), fc.boolean())
  .map(([parent, supporter, more, alike]) => {
    const wishes = parent.wishes.map((said) => (alike ? { ...said, wish: "like" as const } : said));
    const told = wishes.flatMap(({ attribute, hers = [] }) => {
      const { sharing, theirs } = more.next().value;
      const open = { attribute, theirs: hers.slice(0, 1), sharing: "parent" as const };
      return [open, { attribute, theirs: [...hers, ...theirs], sharing }];
    });
    return [
      { ...parent, wishes },
      { ...supporter, experience: told },
    ];
  });

/** The best and the worst that could be: everything wished for and found, or everything against. */
export const extremes: fc.Arbitrary<[ParentSide, SupporterSide]> = fc
  .tuple(anyParent, aSupporterOfAnySort, fc.boolean())
  .map(([parent, supporter, best]) => {
    const hers = ["yes"];
    const wish = best ? ("like" as const) : ("different" as const);
    const experience = attributes.map((attribute) => ({
      attribute,
      theirs: hers,
      sharing: "parent" as const,
    }));
    return [
      {
        ...parent,
        outcode: "CV1",
        languages: { first: "yes", also: [], interpreter: false },
        wishes: attributes.map((attribute) => ({ attribute, wish, hers })),
        availability: SLOTS.slice(0, 10),
        contactKinds: ["home"],
        supportedBeforeBy: best ? ["s1"] : [],
        reasons: reasonCodes.map((code) => ({ code, words: code })),
      },
      {
        ...supporter,
        languages: ["yes"],
        outcode: "CV1",
        milesMax: best ? 20 : 0,
        availability: best ? SLOTS : SLOTS.slice(10),
        contactKinds: best ? ["home"] : ["online"],
        matches: { max: 2, activeNow: best ? 0 : 2, askedNow: 0 },
        minutesPerWeek: { max: 180, used: 0 },
        ratherNot: best ? [] : reasonCodes,
        experience,
      },
    ];
  });
