import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";

const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/** What would stand in somebody's way on this page, by axe: each rule with the parts that break it. Needs scripts. */
export async function barriersOn(page: Page): Promise<string[]> {
  const { width } = page.viewportSize() ?? { width: 360 };
  // as tall as the page, so that nothing lies behind the bar at the thumb: a person would scroll
  await page.setViewportSize({
    width,
    height: await page.evaluate(() => document.documentElement.scrollHeight),
  });
  const { violations } = await new AxeBuilder({ page })
    .options({ runOnly: tags, resultTypes: ["violations"] })
    .setLegacyMode(true)
    .analyze();
  return violations.map(
    (violation) => `${violation.id}: ${violation.nodes.map((node) => node.html.slice(0, 300)).join(" | ")}`,
  );
}
