import type { ReactElement } from "react";
import { sayMayDo, type Hold } from "../hold.ts";

/** What the supporter reads, in place of anything to arrange: what she may do now, and nothing of why. */
export const HoldForSupporter = ({ hold }: { hold: Pick<Hold, "mayDo" | "words"> }): ReactElement => (
  <div className="al-box al-gap" id="hold">
    <h2 className="nhsuk-heading-s">Contact is paused for now</h2>
    <p>{sayMayDo[hold.mayDo].now}</p>
    <p>{sayMayDo[hold.mayDo].ifShe}</p>
    {hold.words && <p className="al-pre">{hold.words}</p>}
    <p className="al-soft">
      This happens for many reasons and does not mean that you did anything wrong. What happens anyway you can
      always log. If anyone is in danger, <a href="tel:999">call 999</a> first.
    </p>
  </div>
);

/** What the parent reads: calm, the same for every reason. */
export const HoldForParent = ({ called }: { called: string }): ReactElement => (
  <div className="al-box al-gap" id="hold">
    <h2 className="nhsuk-heading-s">Your visits are paused for now</h2>
    <p>
      This happens from time to time, and {called} is still your supporter. Your coordinator gets in touch
      with you about what comes next.
    </p>
  </div>
);
