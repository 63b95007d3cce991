/**
 * The kinds of illegal harm a risk assessment looks at, one by one (community.md 3.3: 17 kinds in 2024, 18 in newer registers;
 * which offences belong to which kind is to be checked with a lawyer before it is signed).
 */
export const harms = [
  ["terrorism", "Terrorism"],
  ["children", "Sexual exploitation and abuse of children, grooming and images"],
  ["hate", "Hate"],
  ["harassment", "Harassment, stalking, threats and abuse"],
  ["coercion", "Controlling or coercive behaviour"],
  ["intimate-images", "Intimate image abuse, and unwanted sexual images"],
  ["extreme-pornography", "Extreme pornography"],
  ["adult-exploitation", "Sexual exploitation of adults"],
  ["trafficking", "Human trafficking"],
  ["immigration", "Unlawful immigration"],
  ["fraud", "Fraud and financial offences"],
  ["proceeds", "Proceeds of crime"],
  ["drugs", "Drugs and psychoactive substances"],
  ["weapons", "Firearms, knives and other weapons"],
  ["suicide", "Encouraging or assisting suicide"],
  ["self-harm", "Encouraging serious self-harm"],
  ["interference", "Foreign interference"],
  ["animals", "Cruelty to animals"],
] as const;

export type Level = "negligible" | "low" | "medium" | "high";
export const levels: readonly Level[] = ["negligible", "low", "medium", "high"];
export const sayLevel: Readonly<Record<Level, string>> = {
  negligible: "Negligible",
  low: "Low",
  medium: "Medium",
  high: "High",
};

/** How many kinds are at medium or high risk: two or more make a service multi-risk, and more measures apply. */
export const riskyHarms = (content: Readonly<Record<string, string>>): string[] =>
  harms.flatMap(([key, words]) => {
    const risk = content[`${key}-risk`];
    return risk === "medium" || risk === "high" ? [words] : [];
  });
