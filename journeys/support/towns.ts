import type { TestInfo } from "@playwright/test";

/** One town for each width: both are walked at once, and neither meets what was done in the other. */
export const towns = ["phone", "desktop"] as const;
export type Town = (typeof towns)[number];

const setting = (town: Town): string => `TOWN_URL_${town.toUpperCase()}`;

/** Where somebody's own running town is, for all journeys alike; null where the towns are to be opened. */
export const givenTown = (): string | null => process.env["TOWN_URL"] || null;

/** Lets every journey know where a town was opened. */
export function openedAt(town: Town, url: string): void {
  process.env[setting(town)] = url;
}

/** The address of the town this journey walks in, as its project says. */
export const townOf = ({ project }: Pick<TestInfo, "project">): string =>
  givenTown() ?? process.env[setting(project.metadata["town"] === "phone" ? "phone" : "desktop")] ?? "";
