import type { Browser, Seen } from "../browser.ts";
import type { World } from "../world/open-world.ts";
import type { FoundForm } from "./forms.ts";
import { unkindWays, type Unkind } from "./hostile.ts";
import { lookAt } from "./look-at.ts";
import { changedBetween, type Watch } from "./state-of.ts";

/**
 * Sends a form in every unkind way, as whoever was shown it, and says in words what was wrong with the answers. Whatever
 * an answer changed is undone before the next.
 */
export async function sendUnkindly(
  world: World,
  watch: Watch,
  found: FoundForm,
): Promise<{ sent: number; faults: string[] }> {
  const faults: string[] = [];
  const ways = unkindWays(found.form);
  let before = await watch.state();
  let browser = await browserOf(world, found.who);
  for (const unkind of ways) {
    const answer = await browser.post(found.form.action, unkind.fields);
    const wrong = answerFaults(answer, unkind);
    const after = await watch.state();
    if (answer.status >= 400)
      wrong.push(
        ...changedBetween(before, after)
          .filter((table) => !toldAtOnce(found, table))
          .map((table) => `refused, and yet ${table} changed`),
      );
    faults.push(
      ...wrong.map(
        (fault) => `${found.route.path}, as ${found.who}, with ${unkind.name}: ${answer.status}, ${fault}`,
      ),
    );
    if (answer.status >= 400) continue;
    await watch.putBack();
    before = await watch.state();
    browser = await browserOf(world, found.who);
  }
  return { sent: ways.length, faults };
}

const browserOf = async (world: World, who: string): Promise<Browser> =>
  who === "visitor" ? world.visitor() : world.as(who);

// somebody's worry is told at once, even while the rest of its form is not yet right
const toldAtOnce = ({ route }: FoundForm, table: string): boolean =>
  ["/contacts", "/worried"].includes(route.path) &&
  ["concern", "concern_words", "concern_asked", "alert", "alert_told", "fact", "message"].includes(table);

function answerFaults(answer: Seen, unkind: Unkind): string[] {
  const faults: string[] = [];
  if (answer.html.includes("<script>alert") || answer.html.includes("<img src=x"))
    faults.push("what was typed came back as markup");
  if (answer.status < 400) return faults;
  if (answer.status >= 500) return [...faults, "it fell over"];
  if (String(answer.headers["content-type"]).startsWith("application/json")) return faults;
  if (answer.text.length < 40) faults.push("no sentence");
  if (/undefined|\[object Object\]/.test(answer.text)) faults.push("a sentence with a hole in it");
  if (answer.status === 422 && unkind.marker && !answer.html.includes(unkind.marker))
    faults.push("what was typed did not come back");
  // control characters that somebody typed are hers; everything else on the page is ours
  return [
    ...faults,
    ...lookAt(answer.html).faults.filter((fault) => !/control-character|noncharacter/.test(fault)),
  ];
}
