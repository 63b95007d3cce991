import { Tap } from "../../ui/index.ts";
import { plural } from "../../words/lists.ts";
import type { FrontPart } from "../front-part.ts";
import { whoTends } from "./policy.ts";
import { countWaiting } from "./store/case-store.ts";

/** On a space's front, for those who look after it: reports, and looking over it. */
export const moderationFront: FrontPart = async (asked, { space }) => {
  const { role } = asked.actor;
  if (!tends(role)) return null;
  const waiting = await countWaiting(asked, space.id);
  return (
    <p className="al-actions">
      <Tap to="/reports">{waiting > 0 ? plural(waiting, "report waits", "reports wait") : "Reports"}</Tap>
      <Tap to={`/spaces/${space.id}/watch`}>Looking over the space</Tap>
      {role === "safeguarding-lead" && <Tap to="/seals">Hidden names</Tap>}
    </p>
  );
};

/** In the list about the space: where its members read what was decided about their posts and reports, and the terms. */
export const decidedAbout: FrontPart = async (asked) =>
  tends(asked.actor.role) ? null : (
    <>
      <li>
        <Tap to="/community/decided">What was decided about my posts and reports</Tap>
      </li>
      <li>
        <Tap to="/community/terms">The terms</Tap>
      </li>
    </>
  );

const tends = (role: string): boolean => (whoTends as readonly string[]).includes(role);
