import { Tap } from "../../ui/index.ts";
import { plural } from "../../words/lists.ts";
import type { FrontPart } from "../front-part.ts";
import { whoTends } from "./policy.ts";
import { countWaiting } from "./store/case-store.ts";

/** On a space's front: reports and looking over it for those who do, and for members where they read what was decided. */
export const moderationFront: FrontPart = async (asked, { space }) => {
  const { role } = asked.actor;
  if (role === "visitor" || !whoTends.includes(role))
    return (
      <p className="al-actions">
        <Tap to="/community/decided">What was decided</Tap>
        <Tap to="/community/terms">The terms</Tap>
      </p>
    );
  const waiting = await countWaiting(asked, space.id);
  return (
    <p className="al-actions">
      <Tap to="/reports">{waiting > 0 ? plural(waiting, "report waits", "reports wait") : "Reports"}</Tap>
      <Tap to={`/spaces/${space.id}/watch`}>Looking over the space</Tap>
      {role === "safeguarding-lead" && <Tap to="/seals">Hidden names</Tap>}
    </p>
  );
};
