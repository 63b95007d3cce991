import type { ReactElement } from "react";
import { Icon, Tap } from "../../../ui/index.ts";
import { isRed } from "../care.ts";
import type { Beneath } from "../store/beneath-store.ts";

/**
 * For the others in the space: that a supporter is here, and never why. While nobody is, three of them may put a post aside.
 */
export const ForMembers = ({
  postId,
  found,
  owner,
  isHere,
}: {
  postId: string;
  found: Beneath | null;
  owner: string | null;
  isHere: boolean;
}): ReactElement | null => {
  const withHer = found !== null && isRed(found.tier) && !found.settledAt && owner !== null;
  if (!withHer && isHere) return null;
  return (
    <>
      {withHer && (
        <p className="al-note">
          <Icon name="hand-heart" />
          {owner} is here.
        </p>
      )}
      {!isHere && <Tap to={`/posts/${postId}/flag`}>Should this wait until somebody has looked?</Tap>}
    </>
  );
};
