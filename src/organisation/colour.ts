import { read, unreadable, type Reading } from "../words/reading.ts";

/** A colour as "#5a3566". */
export type Colour = string;
type Rgb = readonly [red: number, green: number, blue: number];

/** "#5A3566", "5a3566" or "#a36" as "#5a3566". Refuses anything else. */
export function readColour(typed: string): Reading<Colour> {
  const digits = typed.trim().toLowerCase().replace(/^#/, "");
  const six = /^[0-9a-f]{3}$/.test(digits) ? [...digits].map((digit) => digit + digit).join("") : digits;
  return /^[0-9a-f]{6}$/.test(six)
    ? read(`#${six}`)
    : unreadable("Enter the colour as # and six digits or letters from a to f, such as #1c5560.");
}

const rgbOf = (colour: Colour): Rgb => {
  const part = (at: number): number => Number.parseInt(colour.slice(at, at + 2), 16);
  return [part(1), part(3), part(5)];
};

const colourOf = (parts: readonly number[]): Colour =>
  `#${parts.map((part) => Math.round(part).toString(16).padStart(2, "0")).join("")}`;

/** How light a colour is, from 0 (black) to 1 (white), as WCAG 2.2 defines relative luminance. */
export function luminance(colour: Colour): number {
  const [red, green, blue] = rgbOf(colour).map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The contrast between two colours, from 1 to 21, whichever way round (WCAG 2.2). */
export function contrast(one: Colour, other: Colour): number {
  const [lighter, darker] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (lighter + 0.05) / (darker + 0.05);
}

/** Where a colour stands on the wheel, in degrees from red, and how colourful it is, from 0 (a grey) to 1. */
export function hueOf(colour: Colour): { degrees: number; chroma: number } {
  const [red, green, blue] = rgbOf(colour);
  const most = Math.max(red, green, blue);
  const chroma = most - Math.min(red, green, blue);
  if (chroma === 0) return { degrees: 0, chroma: 0 };
  const sixth =
    most === red
      ? (green - blue) / chroma
      : most === green
        ? (blue - red) / chroma + 2
        : (red - green) / chroma + 4;
  return { degrees: (sixth * 60 + 360) % 360, chroma: chroma / 255 };
}

/** The colour with this share of it left, the rest black or white. */
export const mixed = (colour: Colour, share: number, into: "black" | "white"): Colour =>
  colourOf(rgbOf(colour).map((part) => (into === "black" ? part * share : 255 - (255 - part) * share)));
