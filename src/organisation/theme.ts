import type { Theme } from "../platform/db/index.ts";
import { read, unreadable, type Reading } from "../words/reading.ts";
import { contrast, hueOf, mixed, readColour, type Colour } from "./colour.ts";

/** Least contrast of an organisation's colour on white: text set in it is read by tired eyes at night. */
export const contrastMin = 7;

// how urgent something is has its colours: #a3242b, #855500 and #2a6748; ours keep this many degrees away
const taken = [
  { name: "red", means: "something urgent", degrees: 357, away: 28 },
  { name: "amber", means: "something for today", degrees: 38, away: 30 },
  { name: "green", means: "that all is well", degrees: 150, away: 30 },
] as const;
// below this a colour is a grey to the eye, whatever its hue
const greyBelow = 0.08;

/** Which of our signals a colour could be taken for; null when none. */
export function tooNear(colour: Colour): (typeof taken)[number] | null {
  const { degrees, chroma } = hueOf(colour);
  if (chroma < greyBelow) return null;
  return taken.find((signal) => apart(degrees, signal.degrees) < signal.away) ?? null;
}

const apart = (one: number, other: number): number =>
  Math.min(Math.abs(one - other), 360 - Math.abs(one - other));

/** The three shades pages use, from the one colour chosen. */
export const themeFrom = (primary: Colour): Required<Theme> => ({
  primary,
  primaryDeep: mixed(primary, 0.75, "black"),
  primaryTint: mixed(primary, 0.1, "white"),
});

/** The theme of a colour as typed. Refuses one too light to read, and one that means something here already. */
export function readTheme(typed: string): Reading<Required<Theme>> {
  const colour = readColour(typed);
  if (!colour.ok) return colour;
  const found = contrast(colour.value, "#ffffff");
  if (found < contrastMin)
    return unreadable(
      `This colour is too light to read on white: its contrast is ${(Math.floor(found * 10) / 10).toFixed(1)} to 1, and it must be ${contrastMin} or more. Choose a darker one.`,
    );
  const near = tooNear(colour.value);
  if (near)
    return unreadable(
      `This colour is too near to ${near.name}, which here means ${near.means}. Choose a blue, a purple, a teal or a grey.`,
    );
  return read(themeFrom(colour.value));
}

/** Colours that are drawn and measured already. */
export const readyColours = [
  { value: "#5a3566", words: "Damson" },
  { value: "#1c5560", words: "Juniper" },
  { value: "#3d4a72", words: "Slate" },
] as const;

/** A theme as a style sheet: custom properties and nothing else, for the whole page or for one part of it. */
export function themeSheet(theme: Theme, where = ":root"): string {
  const said = [
    ["--al-primary", theme.primary],
    ["--al-primary-deep", theme.primaryDeep],
    ["--al-primary-tint", theme.primaryTint],
  ].filter(([, value]) => value !== undefined && readColour(value).ok);
  return `${where}{${said.map(([name, value]) => `${name}:${value}`).join(";")}}`;
}
