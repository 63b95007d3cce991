import type { FillPair, FillProblem } from "./problem.ts";

/** What each choice costs once as many hours as possible are covered; ours. */
export const wishCost = { gladly: -3, fine: 0, "rather not": 30 } as const satisfies Record<
  FillPair["wish"],
  number
>;
/** For every hour between who gives most in the month and who gives least. */
export const unevenCost = 10;

/** How far cover falls short: people missing in all, and bands with nobody at all. */
export type Short = { missing: number; empty: number };

const x = ({ person, band }: { person: number; band: number }): string => `x${person}_${band}`;
const sum = (terms: readonly string[]): string => (terms.length > 0 ? terms.join(" + ") : "0 zero");

/** Missing people weigh more than all empty bands together, so that both are least, in this order. */
export const shortWeight = (problem: FillProblem): number => problem.bands.length + 1;

/**
 * The month as a mixed integer program in LP format. First the cover alone: the fewest people missing, and among those the
 * fewest bands with nobody. Then, with cover held at that, what people wished for and an even load.
 */
export function modelOf(problem: FillProblem, best: Short | null): string {
  const { bands, pairs, people } = problem;
  const ofBand = (n: number): string[] => pairs.filter(({ band }) => band === n).map(x);
  const ofPerson = (n: number): FillPair[] => pairs.filter(({ person }) => person === n);
  const missing = bands.map((_, n) => `u${n}`);
  const empty = bands.flatMap(({ has }, n) => (has === 0 ? [`z${n}`] : []));
  const sharing = people.flatMap((_, n) => (ofPerson(n).length > 0 ? [n] : []));
  const hours = (person: number): string =>
    ofPerson(person)
      .map((pair) => `${(bands[pair.band]?.minutes ?? 0) / 60} ${x(pair)}`)
      .join(" + ");
  const rows = [
    ...bands.flatMap(({ need, has }, n) => {
      const here = [...ofBand(n), `u${n}`];
      return [
        `need${n}: ${sum(here)} >= ${need - has}`,
        // nobody is sent where there are enough
        ...(ofBand(n).length > need - has ? [`most${n}: ${sum(ofBand(n))} <= ${need - has}`] : []),
        ...(has === 0 ? [`some${n}: ${sum([...ofBand(n), `z${n}`])} >= 1`] : []),
      ];
    }),
    ...problem.caps.map(
      ({ person, bands: mine, minutesMax }, n) =>
        `cap${n}: ${mine.map((band) => `${bands[band]?.minutes ?? 0} ${x({ person, band })}`).join(" + ")} <= ${minutesMax}`,
    ),
    ...people.flatMap((_, person) => {
      const mine = new Set(ofPerson(person).map(({ band }) => band));
      return problem.clashes.flatMap(([one, other]) =>
        mine.has(one) && mine.has(other)
          ? [
              `clash${person}_${one}_${other}: ${x({ person, band: one })} + ${x({ person, band: other })} <= 1`,
            ]
          : [],
      );
    }),
    ...(best
      ? [
          `missing: ${sum(missing)} <= ${best.missing}`,
          ...(empty.length > 0 ? [`empty: ${sum(empty)} <= ${best.empty}`] : []),
          ...sharing.flatMap((person) => {
            const already = (people[person]?.minutesAlready ?? 0) / 60;
            return [
              `most_${person}: most - ${hours(person).replaceAll(" + ", " - ")} >= ${already}`,
              `least_${person}: least - ${hours(person).replaceAll(" + ", " - ")} <= ${already}`,
            ];
          }),
        ]
      : []),
  ];
  const objective = best
    ? [
        ...pairs
          .filter(({ wish }) => wishCost[wish] !== 0)
          .map(
            (pair) => `${wishCost[pair.wish] < 0 ? "-" : "+"} ${Math.abs(wishCost[pair.wish])} ${x(pair)}`,
          ),
        ...(sharing.length > 0 ? [`+ ${unevenCost} most - ${unevenCost} least`] : []),
      ].join(" ") || "0 zero"
    : sum([...missing.map((u) => `${shortWeight(problem)} ${u}`), ...empty]);
  return [
    "Minimize",
    ` cost: ${objective}`,
    "Subject To",
    ...rows.map((row) => ` ${row}`),
    "Bounds",
    " zero = 0",
    ...[...missing, ...empty].map((name) => ` ${name} >= 0`),
    "Binaries",
    ` ${pairs.map(x).join(" ")}`,
    "End",
  ].join("\n");
}

/** Which pairs an answer chose. @param primal the value of each column by its name */
export const chosenIn = (problem: FillProblem, primal: (name: string) => number): FillPair[] =>
  problem.pairs.filter((pair) => primal(x(pair)) > 0.5);

/** How far these pairs leave cover short. */
export function shortOf(problem: FillProblem, chosen: readonly FillPair[]): Short {
  const missing = problem.bands.map(
    ({ need, has }, n) => need - has - chosen.filter(({ band }) => band === n).length,
  );
  return {
    missing: missing.reduce((all, each) => all + Math.max(0, each), 0),
    empty: problem.bands.filter(({ need }, n) => missing[n] === need).length,
  };
}
