/** When a measure applies: to every service, where two or more kinds of harm are at risk, or where any is. */
export type Applies = "all" | "multi" | "any";
export type Measure = {
  code: string;
  words: string;
  applies: Applies;
  /** What the product does by itself, and where to see it; null where people have to. */
  holds: { how: string; where: string } | null;
  /** To be checked with a lawyer before it is relied on. */
  unsure?: true;
};

const one = (
  code: string,
  applies: Applies,
  words: string,
  holds: Measure["holds"] = null,
  unsure?: true,
): Measure => ({ code, words, applies, holds, ...(unsure ? { unsure } : {}) });
const by = (how: string, where: string): Measure["holds"] => ({ how, where });

/** The measures of the codes that concern a service like this one (community.md 3.3). */
export const measures: readonly Measure[] = [
  one(
    "A2",
    "all",
    "One person answers for safety, named to your most senior body",
    by(
      "Her record has versions and a yearly reminder, and her name stands in the terms.",
      "/online-safety/records/accountable",
    ),
  ),
  one("A3", "multi", "What those who lead are responsible for is written down"),
  one(
    "A5",
    "multi",
    "New and rising kinds of harm are watched for",
    by("How reports end is counted by reason, month by month.", "/reports/rates"),
  ),
  one("A6", "multi", "A code of conduct for everybody who works on this"),
  one("A7", "multi", "Everybody who works on this is trained in the rules"),
  one(
    "C1",
    "all",
    "What may be illegal is looked at by a person",
    by(
      "Every report is a case with a clock, and is decided by somebody apart, with a reason: here as a breach of your own terms (C1.3b).",
      "/reports",
    ),
    true,
  ),
  one(
    "C2",
    "all",
    "What is illegal is taken down swiftly",
    by(
      "Whoever decides takes a post down in the same moment; it is kept for the case and read by nobody else.",
      "/reports",
    ),
  ),
  one("C3", "multi", "Policies inside the house on how content is judged"),
  one(
    "C4",
    "multi",
    "Targets for how fast and how well",
    by(
      "A clock for each reason, whether it was met, and how often another look changed the outcome.",
      "/reports/rates",
    ),
  ),
  one(
    "C5",
    "multi",
    "The most harmful first",
    by(
      "Reports stand by their clock; a child in danger or a crime reaches whoever is on duty at once and climbs until somebody has it.",
      "/reports",
    ),
  ),
  one(
    "C6",
    "multi",
    "Enough people",
    by("The rota shows gaps, and a shift does not close while something waits.", "/shifts"),
  ),
  one("C7", "multi", "Those who moderate are trained"),
  one(
    "C8",
    "multi",
    "Materials for volunteers who moderate",
    by("The desk says what to do beside each thing, and hands over in writing.", "/shifts"),
  ),
  one(
    "D1",
    "all",
    "Anybody can complain, also somebody without an account",
    by("A form for everybody, with a reference to read what became of it.", "/report"),
  ),
  one(
    "D2",
    "all",
    "Reporting is easy: on the content, few steps, with room for detail, by keyboard and screen reader",
    by(
      "Two taps from every post; it works without scripts, and every page is tested for WCAG 2.2 AA.",
      "/community/decided",
    ),
  ),
  one(
    "D4",
    "any",
    "Whoever complains is told how long it takes",
    by("By when it is decided stands beside each report, and in the terms.", "/reports/clocks"),
  ),
  one(
    "D6",
    "any",
    "Whoever complains can choose to hear no more",
    by(
      "News of a report stands on her own page; the message about it is neutral and follows how she is safely reached.",
      "/community/terms",
    ),
    true,
  ),
  one(
    "D7",
    "all",
    "Complaints are dealt with promptly",
    by("Late ones go up to leads and administrators by themselves.", "/reports"),
  ),
  one(
    "D8",
    "multi",
    "Appeals are decided by somebody else, with targets",
    by("Whoever decided first cannot decide again: the act, the rows and a constraint say so.", "/reports"),
  ),
  one("D9", "all", "Appeals are dealt with promptly", by("Three days, with a clock.", "/reports")),
  one(
    "D10",
    "all",
    "What was taken down wrongly is put back",
    by("It is back in the moment an appeal is upheld, and what held for somebody ends.", "/reports"),
  ),
  one(
    "D11",
    "all",
    "People are told of technology that looks at what they write, and can contest it",
    by(
      "The terms say what the rules look for and what they cannot do, and how to contest a post that waits.",
      "/community/terms",
    ),
    true,
  ),
  one(
    "D12",
    "all",
    "Somebody is named for other complaints",
    by("The person who answers for safety, with how to reach her.", "/community/terms"),
  ),
  one("D13", "all", "If you like: a rule for complaints without any ground"),
  one(
    "G1",
    "all",
    "Terms say how people are protected from illegal content, and how complaints work",
    by("They are written from your settings as they are now.", "/community/terms"),
  ),
  one(
    "G3",
    "all",
    "Terms are clear, and readable by the youngest who may come in",
    by("Short sentences in plain words, checked for reading age.", "/community/terms"),
  ),
  one("H1", "all", "Accounts of proscribed organisations are removed"),
];

/** Which measures a risk assessment asks for. */
export function measuresFor(risky: number): Measure[] {
  return measures.filter(({ applies }) => applies === "all" || (applies === "any" ? risky >= 1 : risky >= 2));
}
export const findMeasure = (code: string): Measure | null =>
  measures.find((each) => each.code === code) ?? null;
