import type { ReactElement } from "react";
import { Icon } from "../../../ui/index.ts";
import { isRed } from "../care.ts";
import type { Beneath } from "../store/beneath-store.ts";

/** For the others in the space: that a supporter is here, and never why. */
export const ForMembers = ({
  found,
  owner,
}: {
  found: Beneath | null;
  owner: string | null;
}): ReactElement | null =>
  found !== null && isRed(found.tier) && !found.settledAt && owner !== null ? (
    <p className="al-note">
      <Icon name="hand-heart" />
      {owner} is here.
    </p>
  ) : null;
