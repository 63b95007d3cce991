import { notFound, page, type Answer, type Asked } from "../../platform/web/index.ts";
import { chainOf, DutyChain } from "../../safeguarding/index.ts";
import { CalledPage } from "./pages/called-page.tsx";

/**
 * For an administrator who was told because nobody below her has opened a red: she reads no posts, so she is shown whom else
 * the alert reached, and rings them. The ladder goes on until somebody who can read it says “I have it”.
 */
export async function showCalled(asked: Asked): Promise<Answer> {
  const chain = await chainOf(asked, "post", asked.params["id"] ?? "");
  if (!chain) throw notFound();
  const has = chain.alert.acknowledgedAt !== null;
  return page("A post waits for a person", <CalledPage has={has} chain={<DutyChain {...chain.view} />} />, {
    current: "duty",
    live: ["my:duty"],
  });
}
