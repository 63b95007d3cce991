import type { ReactElement } from "react";
import type { HelpLine } from "../../../../platform/db/index.ts";
import { HelpLines, Tap } from "../../../../ui/index.ts";

/** Above everything else while what she asked may not wait: whom to call instead. Nothing where it may. */
export const CallNow = ({ lines }: { lines: readonly HelpLine[] }): ReactElement | null =>
  lines.length === 0 ? null : (
    <section className="al-unsafe" aria-labelledby="call">
      <h2 className="nhsuk-heading-m" id="call">
        Please call now
      </h2>
      <p>What you wrote may not be able to wait for an answer here.</p>
      <HelpLines lines={lines} />
      <Tap to="/help-now">More help now</Tap>
    </section>
  );
