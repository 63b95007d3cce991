import { OUTCODES } from "./outcodes.ts";
import type { Middle } from "./outcodes.ts";

export type { Middle };

const EARTH_RADIUS_MILES = 3958.8;

/**
 * Miles as the crow flies between the middles of two outcodes ("DE23", "NG1"), or null when either is not known.
 * Good for "near enough to visit", not for mileage claims. `places` adds outcodes of the organisation's own.
 */
export function milesBetween(
  one: string,
  other: string,
  places: Readonly<Record<string, Middle>> = {},
): number | null {
  const from = places[one] ?? OUTCODES[one];
  const to = places[other] ?? OUTCODES[other];
  if (!from || !to) return null;
  const north = radians(to[0] - from[0]);
  const east = radians(to[1] - from[1]);
  const half =
    Math.sin(north / 2) ** 2 +
    Math.cos(radians(from[0])) * Math.cos(radians(to[0])) * Math.sin(east / 2) ** 2;
  return 2 * EARTH_RADIUS_MILES * Math.asin(Math.sqrt(Math.min(1, half)));
}

/** "very near", "about a mile", "about 3 miles"; null says that the distance is not known. */
export function saySomeMiles(miles: number | null): string {
  if (miles === null) return "distance not known";
  if (miles < 0.75) return "very near";
  return miles < 1.5 ? "about a mile" : `about ${Math.round(miles)} miles`;
}

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180;
}
